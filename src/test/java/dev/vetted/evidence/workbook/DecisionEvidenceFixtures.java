package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.DecisionEvidence.Act;
import dev.vetted.evidence.workbook.DecisionEvidence.Condition;
import dev.vetted.evidence.workbook.DecisionEvidence.Decision;
import dev.vetted.evidence.workbook.DecisionEvidence.Definition;
import dev.vetted.evidence.workbook.DecisionEvidence.Engagement;
import dev.vetted.evidence.workbook.DecisionEvidence.Input;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement.Tone;
import dev.vetted.evidence.workbook.DecisionEvidence.Labelled;
import dev.vetted.evidence.workbook.DecisionEvidence.Manifest;
import dev.vetted.evidence.workbook.DecisionEvidence.ScopeRow;
import dev.vetted.evidence.workbook.DecisionEvidence.Step;
import dev.vetted.evidence.workbook.ReportEvidence.Listing;
import dev.vetted.evidence.workbook.ReportEvidence.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Evidence about a third party that does not exist. */
public final class DecisionEvidenceFixtures {

    static final Instant DECIDED_AT = Instant.parse("2026-03-17T22:41:09.734Z");

    private DecisionEvidenceFixtures() {}

    /** A decision with something on every sheet. */
    public static DecisionEvidence rich() {
        return new DecisionEvidence(
                decision(),
                engagement(),
                ReportEvidenceFixtures.rich(),
                scope(),
                ReviewEvidenceFixtures.rich(),
                history(),
                manifest());
    }

    /** A decision about which as little as possible is known. */
    public static DecisionEvidence bare() {
        var decision = new Decision(
                "dec-0002",
                judgement("Rejected", Tone.ADVERSE),
                List.of("imani.okoro"),
                DECIDED_AT,
                null,
                null,
                List.of(),
                List.of());
        var engagement =
                new Engagement("eng-0002", "Mail delivery", "tp-0002", "Nobody Read GmbH", List.of(), null, null);
        var report = new ReportEvidence(
                "rep-0002",
                "Kind of document not found; 12 pages without text",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Listing.unread(Status.UNREADABLE),
                Listing.unread(Status.UNREADABLE),
                Listing.unread(Status.NOT_FOUND),
                Listing.unread(Status.NOT_FOUND),
                Listing.unread(Status.NOT_FOUND));
        var manifest = new Manifest(List.of(), List.of(), List.of(), null, null);
        return new DecisionEvidence(
                decision, engagement, report, List.of(), ReviewEvidence.none(), List.of(), manifest);
    }

    static Judgement judgement(String text, Tone tone) {
        return new Judgement(text, tone);
    }

    static Decision decision() {
        return new Decision(
                "dec-0001",
                judgement("Approved with conditions", Tone.ATTENTION),
                List.of("imani.okoro"),
                DECIDED_AT,
                "Security, availability and confidentiality of the Harrowgate Ledger Platform were examined over twelve"
                        + " months with an unqualified opinion. Two exceptions touch access management; the quarterly"
                        + " review of our own tenant's users covers the first, the second is to be fixed by June."
                        + " The Singapore region is not in scope and must not be used.",
                LocalDate.of(2027, 3, 31),
                List.of(
                        new Condition(
                                "No data of ours is stored in the Singapore region until a report covers it.",
                                "owen.tallis",
                                LocalDate.of(2026, 4, 15)),
                        new Condition(
                                "Harrowgate shows that leavers' access is removed within one working day.",
                                "Harrowgate Data Systems, Inc.",
                                LocalDate.of(2026, 6, 30)),
                        new Condition("Single sign-on with a second factor is enforced for our tenant.", null, null)),
                List.of(
                        new Act("confirmed the reading", "mira.lund", Instant.parse("2026-03-11T09:12:44Z"), null),
                        new Act("confirmed the scope", "mira.lund", Instant.parse("2026-03-12T14:03:10Z"), null),
                        new Act(
                                "recommended: approve with conditions",
                                "tomas.reyes",
                                Instant.parse("2026-03-16T16:20:31Z"),
                                "The gaps are small and have an owner each.")));
    }

    private static Engagement engagement() {
        return new Engagement(
                "eng-0001",
                "General ledger and month-end close",
                "tp-0001",
                "Harrowgate Data Systems, Inc.",
                List.of(
                        new Labelled("Services used", "Ledger API, Close Workbench, journal export by SFTP"),
                        new Labelled("Data class", "Confidential"),
                        new Labelled("Kind of access", "Data feed"),
                        new Labelled("Critical function", "yes"),
                        new Labelled("Tolerable outage", "8 hours"),
                        new Labelled("Processes transactions", "yes"),
                        new Labelled("Regions", null)),
                judgement("High", Tone.ATTENTION),
                "Confidential data and a critical function with a tolerable outage of at most one working day.");
    }

    private static List<ScopeRow> scope() {
        Instant confirmed = Instant.parse("2026-03-12T14:03:10Z");
        return List.of(
                new ScopeRow(
                        "Category Security",
                        "always",
                        "in the opinion",
                        judgement("Covered", Tone.FAVOURABLE),
                        null,
                        5,
                        "relevant to security, availability, and confidentiality",
                        "mira.lund",
                        confirmed),
                new ScopeRow(
                        "Category Availability",
                        "tolerable outage of 8 hours",
                        "in the opinion",
                        judgement("Covered", Tone.FAVOURABLE),
                        null,
                        5,
                        "relevant to security, availability, and confidentiality",
                        "mira.lund",
                        confirmed),
                new ScopeRow(
                        "Category Processing Integrity",
                        "transactions are processed for us",
                        null,
                        judgement("Gap", Tone.ADVERSE),
                        "The opinion does not cover it. Monthly reconciliation of our own is in place.",
                        null,
                        null,
                        "mira.lund",
                        confirmed),
                new ScopeRow(
                        "Service Ledger API",
                        "used",
                        "named in the description",
                        judgement("Covered", Tone.FAVOURABLE),
                        null,
                        14,
                        "The platform consists of the Ledger API, the Close Workbench, and the Export Gateway.",
                        "mira.lund",
                        confirmed),
                new ScopeRow(
                        "Region Singapore",
                        "planned from July",
                        null,
                        judgement("Cannot tell", Tone.ATTENTION),
                        "The description names Ohio and Frankfurt; it does not say that the list is complete.",
                        15,
                        "Production runs in data centers in Ohio and Frankfurt.",
                        null,
                        null));
    }

    private static List<Step> history() {
        return List.of(
                step(
                        "Report intake",
                        "Upload report",
                        "user task",
                        "mira.lund",
                        "2026-03-02T08:00:00Z",
                        "2026-03-10T11:35:12Z",
                        "UPLOADED"),
                step(
                        "Report intake",
                        "Read report",
                        "service task",
                        null,
                        "2026-03-10T11:35:12Z",
                        "2026-03-10T11:35:19Z",
                        null),
                step(
                        "Report intake",
                        "Confirm reading",
                        "user task",
                        "mira.lund",
                        "2026-03-10T11:35:19Z",
                        "2026-03-11T09:12:44Z",
                        "CONFIRMED"),
                step(
                        "Scope mapping",
                        "Confirm scope",
                        "user task",
                        "mira.lund",
                        "2026-03-11T09:12:45Z",
                        "2026-03-12T14:03:10Z",
                        null),
                step(
                        "Assurance review",
                        "Recommend decision",
                        "user task",
                        "tomas.reyes",
                        "2026-03-13T10:00:00Z",
                        "2026-03-16T16:20:31Z",
                        "APPROVE_WITH_CONDITIONS"),
                step(
                        "Assurance review",
                        "Approve decision",
                        "user task",
                        "imani.okoro",
                        "2026-03-16T16:20:31Z",
                        "2026-03-17T22:41:09Z",
                        "APPROVED_WITH_CONDITIONS"),
                new Step(
                        "Assurance review",
                        "Write evidence",
                        "service task",
                        null,
                        Instant.parse("2026-03-17T22:41:10Z"),
                        null,
                        null));
    }

    private static Step step(
            String process, String element, String kind, String who, String entered, String left, String outcome) {
        return new Step(process, element, kind, who, Instant.parse(entered), Instant.parse(left), outcome);
    }

    private static Manifest manifest() {
        return new Manifest(
                List.of(
                        new Input("Report as uploaded", "3f".repeat(32)),
                        new Input("Confirmed reading", "a7".repeat(32)),
                        new Input("Settings of the review", "0c".repeat(32))),
                List.of(
                        new Definition("third-party-lifecycle", 3),
                        new Definition("assurance-review", 7),
                        new Definition("report-intake", 4),
                        new Definition("scope-mapping", 2),
                        new Definition("exception-triage", 2)),
                List.of(new Definition("inherent-risk-tier", 5)),
                "b1".repeat(32),
                "9e".repeat(32));
    }
}
