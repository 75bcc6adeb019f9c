package dev.vetted.evidence.workbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the workbook of one approval decision prints, as it stood when the decision was taken. Plain values:
 * rendering asks nobody else. A null is printed as an honest "not stated" or "not found in the report", never as an
 * empty cell. Equal evidence renders to equal bytes, so lists must come in a stable order.
 *
 * @param decision who decided what, and on what grounds
 * @param engagement what was decided about
 * @param report the report that the decision rests on, as read and confirmed
 * @param scope what our use requires against what the report covers
 * @param review what the review made of the report
 * @param history the steps of the processes that led here, in order of entering
 * @param manifest what the decision and this workbook were made from
 */
public record DecisionEvidence(
        Decision decision,
        Engagement engagement,
        ReportEvidence report,
        List<ScopeRow> scope,
        ReviewEvidence review,
        List<Step> history,
        Manifest manifest) {

    public DecisionEvidence {
        scope = List.copyOf(scope);
        history = List.copyOf(history);
    }

    /** A verdict in words; the tone only colours the cell that holds the words. */
    public record Judgement(String text, Tone tone) {

        /** What a reader should make of it at a glance. */
        public enum Tone {
            FAVOURABLE,
            ATTENTION,
            ADVERSE,
            NEUTRAL
        }
    }

    /**
     * The decision itself.
     *
     * @param outcome for example "Approved with conditions"
     * @param by the user names of those who decided, in the order in which they did
     * @param grounds the reason in that person's words
     * @param validUntil the last day on which the decision holds
     * @param conditions empty if it was decided without conditions
     * @param preparation what others did towards the decision; the separation of duties is judged by it
     */
    public record Decision(
            String id,
            Judgement outcome,
            List<String> by,
            Instant at,
            @Nullable String grounds,
            @Nullable LocalDate validUntil,
            List<Condition> conditions,
            List<Act> preparation) {

        public Decision {
            by = List.copyOf(by);
            conditions = List.copyOf(conditions);
            preparation = List.copyOf(preparation);
        }
    }

    /** What must be done for the decision to hold. */
    public record Condition(
            String text, @Nullable String owner, @Nullable LocalDate due) {}

    /**
     * One thing a person did.
     *
     * @param what in the past tense, for example "recommended approval with conditions"
     * @param reason the person's own words
     */
    public record Act(
            String what, String by, Instant at, @Nullable String reason) {}

    /**
     * What we use of the third party.
     *
     * @param thirdParty its name
     * @param use facts about our use (services, data, access, outage we can bear…), each with its label
     * @param tier the inherent-risk tier
     * @param tierReason why it is that tier, as the decision table said
     */
    public record Engagement(
            String id,
            String name,
            String thirdPartyId,
            String thirdParty,
            List<Labelled> use,
            @Nullable Judgement tier,
            @Nullable String tierReason) {

        public Engagement {
            use = List.copyOf(use);
        }
    }

    /** A value with its label. */
    public record Labelled(String label, @Nullable String value) {}

    /**
     * One line of the scope mapping.
     *
     * @param subject for example "Category Availability" or "Service Ledger API"
     * @param required what our use asks for
     * @param covered what the report says
     * @param verdict for example "Covered", "Gap", "Cannot tell"
     */
    public record ScopeRow(
            String subject,
            @Nullable String required,
            @Nullable String covered,
            Judgement verdict,
            @Nullable String reason,
            @Nullable Integer page,
            @Nullable String quote,
            @Nullable String confirmedBy,
            @Nullable Instant confirmedAt) {}

    /**
     * One element that a process instance went through.
     *
     * @param process name or id of the process
     * @param element name or id of the element
     * @param kind for example "user task"
     * @param who the person who acted, null if nobody did
     * @param left null while the element is still active
     */
    public record Step(
            String process,
            String element,
            String kind,
            @Nullable String who,
            Instant entered,
            @Nullable Instant left,
            @Nullable String outcome) {}

    /**
     * What the decision rests on, by digest and version.
     *
     * @param inputs the report, its confirmed reading, and whatever else went in
     * @param processes the process definitions that ran
     * @param decisionTables the decision tables that were evaluated
     * @param previousWorkbook SHA-256 of the workbook before this one; null if this is the first
     * @param auditChainHead hash of the last audit entry when the evidence was gathered
     */
    public record Manifest(
            List<Input> inputs,
            List<Definition> processes,
            List<Definition> decisionTables,
            @Nullable String previousWorkbook,
            @Nullable String auditChainHead) {

        public Manifest {
            inputs = List.copyOf(inputs);
            processes = List.copyOf(processes);
            decisionTables = List.copyOf(decisionTables);
        }
    }

    /** Something with a digest, 64 hexadecimal digits. */
    public record Input(String name, String sha256) {}

    /** A deployed process or decision table. */
    public record Definition(String name, int version) {}
}
