package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.evidence.workbook.DecisionEvidence.Labelled;
import dev.vetted.evidence.workbook.ReportEvidence.FactValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the review made of the report, as it stood when the decision was taken.
 *
 * @param required null if nothing was kept of what was required
 * @param coverage null if it cannot be told
 * @param screening null if the report was not screened
 * @param userControls null if it is not known what was made of the user entity controls
 * @param requests for compensating controls; empty if nothing was asked
 * @param policy null if the version in force was not kept
 */
public record ReviewEvidence(
        @Nullable Required required,
        @Nullable Coverage coverage,
        @Nullable Screening screening,
        @Nullable UserControls userControls,
        List<Request> requests,
        @Nullable Policy policy) {

    public ReviewEvidence {
        requests = List.copyOf(requests);
    }

    /** A review of which nothing was kept. */
    public static ReviewEvidence none() {
        return new ReviewEvidence(null, null, null, null, List.of(), null);
    }

    /**
     * The assurance that our use required.
     *
     * @param policyVersion null for mappings made before it was kept
     * @param asOf the day that ages were counted to
     * @param categories all of them, required or not
     */
    public record Required(
            String report,
            String freshness,
            String reason,
            @Nullable Integer policyVersion,
            @Nullable LocalDate asOf,
            List<RequiredCategory> categories) {

        public Required {
            categories = List.copyOf(categories);
        }
    }

    /** Whether a category is required, and what stands in for it. */
    public record RequiredCategory(
            String category,
            Judgement required,
            @Nullable String otherEvidence,
            @Nullable String reason) {}

    /**
     * Which days the accepted documents of the third party speak for.
     *
     * @param on the day of the decision
     * @param now how it stood on that day; until null if that never changes
     * @param next how it stands after that, null if it never changes
     * @param lastEnd of the period that covers the day, or of the last one before
     */
    public record Coverage(
            LocalDate on,
            int policyVersion,
            Span now,
            @Nullable Span next,
            @Nullable LocalDate lastEnd,
            @Nullable LocalDate bridgedUntil,
            List<String> systems,
            List<Span> spans,
            List<Period> periods,
            List<Letter> letters,
            List<Gap> gaps,
            List<NotCounted> notCounted) {

        public Coverage {
            systems = List.copyOf(systems);
            spans = List.copyOf(spans);
            periods = List.copyOf(periods);
            letters = List.copyOf(letters);
            gaps = List.copyOf(gaps);
            notCounted = List.copyOf(notCounted);
        }
    }

    /**
     * Days on which the coverage is the same.
     *
     * @param to null if it never changes again
     * @param wanted what to ask the third party for; null for nothing
     */
    public record Span(
            LocalDate from,
            @Nullable LocalDate to,
            Judgement state,
            Judgement age,
            @Nullable String wanted) {}

    /** The period of a report. */
    public record Period(
            String report,
            @Nullable String system,
            LocalDate from,
            LocalDate to,
            int days,
            @Nullable String opinion) {}

    /** A letter of the management on the time after a report. */
    public record Letter(String report, LocalDate from, LocalDate to, int days) {}

    /** Days that no report covers. */
    public record Gap(
            LocalDate from,
            LocalDate to,
            int days,
            Judgement tolerated,
            @Nullable LocalDate bridgedUntil) {}

    /** An accepted document that covers no day. */
    public record NotCounted(String report, String kind, String reason) {}

    /**
     * The report judged by the rules.
     *
     * @param sha256 over results and answers
     * @param later whether something in it is from after the decision
     */
    public record Screening(
            LocalDate asOf,
            int policyVersion,
            String sha256,
            boolean later,
            @Nullable String completedBy,
            @Nullable Instant completedAt,
            List<Score> scores,
            List<ScorePart> parts,
            List<Rule> rules) {

        public Screening {
            scores = List.copyOf(scores);
            parts = List.copyOf(parts);
            rules = List.copyOf(rules);
        }
    }

    /** A score from 0 to 100. */
    public record Score(String name, int value, int points, int possible, List<String> blockedBy) {

        public Score {
            blockedBy = List.copyOf(blockedBy);
        }
    }

    /** What the rules of one group add to a score. */
    public record ScorePart(
            String score, String group, int rules, int passed, int failed, int untold, int points, int possible) {}

    /**
     * A rule with its result.
     *
     * @param verdict what counts: the person's where there is one
     * @param answer of a person
     * @param open whether a person is still asked
     * @param reliability what it adds to that score; null if nothing
     * @param fit what it adds to that score; null if nothing
     */
    public record Rule(
            String id,
            String group,
            String check,
            Judgement verdict,
            Judgement computed,
            Judgement severity,
            String message,
            List<Labelled> inputs,
            List<Citation> citations,
            @Nullable Answer answer,
            boolean open,
            @Nullable Points reliability,
            @Nullable Points fit) {

        public Rule {
            inputs = List.copyOf(inputs);
            citations = List.copyOf(citations);
        }
    }

    /** A place of the report. */
    public record Citation(int page, @Nullable String quote) {}

    /** What a person said of a rule, and what that rests on. */
    public record Answer(Judgement verdict, String by, Instant at, String evidence) {}

    /** Points of those that could be had. */
    public record Points(int points, int possible) {}

    /**
     * What on our side answers the user entity controls.
     *
     * @param controls in the order of the report
     * @param ours the controls of ours as they were when the mapping was completed; null if that was not kept
     * @param completion null if it was not completed
     */
    public record UserControls(
            List<Mapped> controls,
            @Nullable List<OwnControl> ours,
            @Nullable Completion completion) {

        public UserControls {
            controls = List.copyOf(controls);
            ours = ours == null ? null : List.copyOf(ours);
        }
    }

    /**
     * What was made of one user entity control.
     *
     * @param ordinal its place in the report, from 1
     * @param topics what it is about by its words
     * @param controls ids of ours
     */
    public record Mapped(
            int ordinal,
            List<String> topics,
            Judgement status,
            List<String> controls,
            @Nullable String reason,
            List<String> findings,
            @Nullable String by,
            @Nullable Instant at) {

        public Mapped {
            topics = List.copyOf(topics);
            controls = List.copyOf(controls);
            findings = List.copyOf(findings);
        }
    }

    /** One of our controls. */
    public record OwnControl(
            String id,
            String title,
            Judgement status,
            @Nullable String owner,
            @Nullable LocalDate reviewedOn,
            @Nullable Integer intervalMonths,
            List<String> criteria,
            @Nullable String evidence) {

        public OwnControl {
            criteria = List.copyOf(criteria);
        }
    }

    /** That a person completed the mapping. */
    public record Completion(
            String by,
            Instant at,
            LocalDate asOf,
            int policyVersion,
            @Nullable String reason) {}

    /** What a request for a compensating control comes from. */
    public enum Origin {
        SCOPE_GAP,
        EXCEPTION,
        USER_CONTROL
    }

    /**
     * A request for a compensating control.
     *
     * @param number its place among those of the review, from 1
     * @param evidence what counts as an answer
     * @param side ours or the third party's
     * @param dueOn the last day on which an answer was in time
     * @param expiresOn the last day on which one was taken
     * @param validUntil how long an accepted control counts
     */
    public record Request(
            int number,
            String id,
            Origin origin,
            String subject,
            String asked,
            String evidence,
            String addressee,
            String side,
            Instant openedAt,
            LocalDate dueOn,
            LocalDate expiresOn,
            int policyVersion,
            Judgement status,
            @Nullable LocalDate validUntil,
            List<Step> steps) {

        public Request {
            steps = List.copyOf(steps);
        }
    }

    /** An answer to a request, or what somebody made of one. */
    public record Step(
            int request,
            boolean isAnswer,
            Judgement became,
            String by,
            Instant at,
            String words,
            @Nullable String link,
            @Nullable String fileName,
            @Nullable String sha256) {}

    /** The version of the review policy in force. */
    public record Policy(int number, String sha256, String by, Instant at, String reason, List<Setting> settings) {

        public Policy {
            settings = List.copyOf(settings);
        }
    }

    /**
     * One setting.
     *
     * @param change whether it is the default
     * @param reason where the default comes from
     */
    public record Setting(
            String group,
            String label,
            String key,
            FactValue value,
            String unit,
            FactValue standard,
            Judgement change,
            String reason) {}
}
