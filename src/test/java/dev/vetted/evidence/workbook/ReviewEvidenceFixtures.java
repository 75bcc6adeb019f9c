package dev.vetted.evidence.workbook;

import static dev.vetted.evidence.workbook.DecisionEvidenceFixtures.judgement;

import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement.Tone;
import dev.vetted.evidence.workbook.DecisionEvidence.Labelled;
import dev.vetted.evidence.workbook.ReportEvidence.FactValue;
import dev.vetted.evidence.workbook.ReviewEvidence.Answer;
import dev.vetted.evidence.workbook.ReviewEvidence.Citation;
import dev.vetted.evidence.workbook.ReviewEvidence.Completion;
import dev.vetted.evidence.workbook.ReviewEvidence.Coverage;
import dev.vetted.evidence.workbook.ReviewEvidence.Gap;
import dev.vetted.evidence.workbook.ReviewEvidence.Letter;
import dev.vetted.evidence.workbook.ReviewEvidence.Mapped;
import dev.vetted.evidence.workbook.ReviewEvidence.NotCounted;
import dev.vetted.evidence.workbook.ReviewEvidence.Origin;
import dev.vetted.evidence.workbook.ReviewEvidence.OwnControl;
import dev.vetted.evidence.workbook.ReviewEvidence.Period;
import dev.vetted.evidence.workbook.ReviewEvidence.Points;
import dev.vetted.evidence.workbook.ReviewEvidence.Policy;
import dev.vetted.evidence.workbook.ReviewEvidence.Request;
import dev.vetted.evidence.workbook.ReviewEvidence.Required;
import dev.vetted.evidence.workbook.ReviewEvidence.RequiredCategory;
import dev.vetted.evidence.workbook.ReviewEvidence.Rule;
import dev.vetted.evidence.workbook.ReviewEvidence.Score;
import dev.vetted.evidence.workbook.ReviewEvidence.ScorePart;
import dev.vetted.evidence.workbook.ReviewEvidence.Screening;
import dev.vetted.evidence.workbook.ReviewEvidence.Setting;
import dev.vetted.evidence.workbook.ReviewEvidence.Span;
import dev.vetted.evidence.workbook.ReviewEvidence.Step;
import dev.vetted.evidence.workbook.ReviewEvidence.UserControls;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a review that nobody made has made of a report. */
final class ReviewEvidenceFixtures {

    private static final Judgement PASS = judgement("Pass", Tone.FAVOURABLE);
    private static final Judgement FAIL = judgement("Fail", Tone.ADVERSE);
    private static final Judgement UNTOLD = judgement("Cannot tell", Tone.ATTENTION);
    private static final Judgement CURRENT = judgement("Report is current", Tone.FAVOURABLE);
    private static final Instant ANSWERED = Instant.parse("2026-03-13T08:15:00Z");

    private ReviewEvidenceFixtures() {}

    static ReviewEvidence rich() {
        return new ReviewEvidence(required(), coverage(), screening(), userControls(), requests(), policy());
    }

    private static Required required() {
        return new Required(
                "SOC 2 Type 2",
                "not stale",
                "Confidential data and a critical function.",
                1,
                LocalDate.of(2026, 3, 12),
                List.of(
                        new RequiredCategory(
                                "Security",
                                judgement("Required", Tone.ATTENTION),
                                "ISO 27001 or SOC 1",
                                "Every use rests on it."),
                        new RequiredCategory("Privacy", judgement("Not required", Tone.NEUTRAL), null, null)));
    }

    private static Coverage coverage() {
        Judgement bridged = judgement("Bridged only", Tone.ATTENTION);
        Judgement expired = judgement("Bridge expired", Tone.ADVERSE);
        Span now = new Span(LocalDate.of(2026, 3, 17), LocalDate.of(2026, 3, 31), bridged, CURRENT, null);
        Span then = new Span(LocalDate.of(2026, 4, 1), null, expired, CURRENT, null);
        return new Coverage(
                LocalDate.of(2026, 3, 17),
                1,
                now,
                then,
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2026, 3, 31),
                List.of("Harrowgate Ledger Platform"),
                List.of(
                        new Span(
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(2025, 12, 31),
                                judgement("Covers", Tone.FAVOURABLE),
                                CURRENT,
                                null),
                        new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), bridged, CURRENT, null),
                        new Span(
                                LocalDate.of(2026, 4, 1),
                                null,
                                expired,
                                judgement("Report is stale", Tone.ATTENTION),
                                "the next report")),
                List.of(new Period(
                        "rep-0001",
                        "Harrowgate Ledger Platform",
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 12, 31),
                        365,
                        "Unqualified")),
                List.of(new Letter("rep-0003", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), 90)),
                List.of(new Gap(
                        LocalDate.of(2024, 12, 1),
                        LocalDate.of(2024, 12, 31),
                        31,
                        judgement("Too long", Tone.ADVERSE),
                        null)),
                List.of(new NotCounted("rep-0004", "SOC 3", "it tests no controls over a period")));
    }

    private static Screening screening() {
        return new Screening(
                LocalDate.of(2026, 3, 12),
                1,
                "5c".repeat(32),
                false,
                "mira.lund",
                Instant.parse("2026-03-13T09:00:00Z"),
                List.of(
                        new Score("Reliability of the report", 40, 20, 25, List.of("AU-02")),
                        new Score("Fit to our use", 62, 5, 8, List.of())),
                List.of(
                        new ScorePart("Reliability of the report", "Auditor", 2, 1, 0, 1, 15, 20),
                        new ScorePart("Fit to our use", "Exceptions", 1, 0, 1, 0, 5, 8)),
                List.of(
                        new Rule(
                                "AU-01",
                                "Auditor",
                                "The letter is signed by a firm.",
                                PASS,
                                PASS,
                                judgement("Blocker", Tone.NEUTRAL),
                                "The letter names the firm.",
                                List.of(new Labelled("auditor", "Tamsin Orde & Partners LLP")),
                                List.of(new Citation(8, "Tamsin Orde & Partners LLP"), new Citation(9, null)),
                                null,
                                false,
                                new Points(10, 10),
                                null),
                        new Rule(
                                "AU-02",
                                "Auditor",
                                "The firm holds a licence.",
                                UNTOLD,
                                UNTOLD,
                                judgement("Blocker", Tone.ADVERSE),
                                "The report does not say; look it up.",
                                List.of(),
                                List.of(),
                                null,
                                true,
                                new Points(0, 10),
                                null),
                        new Rule(
                                "EX-03",
                                "Exceptions",
                                "No exception touches what our use leans on.",
                                FAIL,
                                UNTOLD,
                                judgement("Medium", Tone.ATTENTION),
                                "Two exceptions touch access.",
                                List.of(new Labelled("exceptions", "2"), new Labelled("criteria", "CC6.2")),
                                List.of(new Citation(47, "Exception noted. For 2 of 25 leavers")),
                                new Answer(FAIL, "mira.lund", ANSWERED, "Both concern accounts of our tenant."),
                                false,
                                null,
                                new Points(5, 8))));
    }

    private static UserControls userControls() {
        return new UserControls(
                List.of(
                        new Mapped(
                                1,
                                List.of("user access: granting, removal and review", "administrators"),
                                judgement("Mapped", Tone.FAVOURABLE),
                                List.of("AC-07", "AC-09"),
                                null,
                                List.of("No owner: AC-09 has no owner. Name the person who answers for it."),
                                "mira.lund",
                                ANSWERED),
                        new Mapped(
                                2,
                                List.of(),
                                judgement("Not applicable", Tone.NEUTRAL),
                                List.of(),
                                "We sign in by certificate.",
                                List.of(),
                                "mira.lund",
                                ANSWERED),
                        new Mapped(
                                3,
                                List.of("keys and secrets"),
                                judgement("Open", Tone.ADVERSE),
                                List.of(),
                                null,
                                List.of("Nothing answers it: None of our controls answers it."),
                                null,
                                null)),
                List.of(
                        new OwnControl(
                                "AC-07",
                                "Leavers lose access the same day",
                                judgement("In place", Tone.FAVOURABLE),
                                "Ragna Thorvaldur",
                                LocalDate.of(2025, 11, 4),
                                12,
                                List.of("CC6.2", "CC6.3"),
                                "https://wiki.example/ac-07"),
                        new OwnControl(
                                "AC-09",
                                "Access is reviewed each quarter",
                                judgement("Planned", Tone.ATTENTION),
                                null,
                                null,
                                null,
                                List.of(),
                                null)),
                new Completion(
                        "mira.lund",
                        Instant.parse("2026-03-13T09:30:00Z"),
                        LocalDate.of(2026, 3, 13),
                        1,
                        "Keys are dealt with in April."));
    }

    private static List<Request> requests() {
        Judgement answered = judgement("Answered", Tone.ATTENTION);
        Judgement accepted = judgement("Accepted", Tone.FAVOURABLE);
        return List.of(
                new Request(
                        1,
                        "req-0001",
                        Origin.SCOPE_GAP,
                        "Category Processing Integrity",
                        "The report does not cover it. Send other independent evidence.",
                        "A report that covers the category, or a certificate with its scope.",
                        "Harrowgate Data Systems, Inc.",
                        "the third party's",
                        Instant.parse("2026-03-13T10:00:00Z"),
                        LocalDate.of(2026, 4, 12),
                        LocalDate.of(2026, 5, 12),
                        1,
                        judgement("Open", Tone.ATTENTION),
                        null,
                        List.of()),
                new Request(
                        2,
                        "req-0002",
                        Origin.EXCEPTION,
                        "Exception 1 at control CA-17",
                        "Name a control on our side that makes up for it and show that it works.",
                        "A description of the control, its owner, and what shows that it worked.",
                        "Owen Tallis",
                        "ours",
                        Instant.parse("2026-03-13T10:00:00Z"),
                        LocalDate.of(2026, 4, 12),
                        LocalDate.of(2026, 5, 12),
                        1,
                        accepted,
                        LocalDate.of(2027, 3, 16),
                        List.of(
                                new Step(
                                        2,
                                        true,
                                        answered,
                                        "owen.tallis",
                                        Instant.parse("2026-03-14T10:00:00Z"),
                                        "The nightly comparison closes such accounts.",
                                        "https://wiki.example/comparison",
                                        "runs.txt",
                                        "d4".repeat(32)),
                                new Step(
                                        2,
                                        false,
                                        accepted,
                                        "tomas.reyes",
                                        Instant.parse("2026-03-16T10:00:00Z"),
                                        "The runs show it.",
                                        null,
                                        null,
                                        null))),
                new Request(
                        3,
                        "req-0003",
                        Origin.USER_CONTROL,
                        "User entity control 3",
                        "Show how API keys are kept secret.",
                        "A rule on the handling of keys.",
                        "Owen Tallis",
                        "ours",
                        Instant.parse("2026-03-13T10:00:00Z"),
                        LocalDate.of(2026, 4, 12),
                        LocalDate.of(2026, 5, 12),
                        1,
                        judgement("Withdrawn", Tone.NEUTRAL),
                        null,
                        List.of(new Step(
                                3,
                                false,
                                judgement("Withdrawn", Tone.NEUTRAL),
                                "tomas.reyes",
                                Instant.parse("2026-03-15T10:00:00Z"),
                                "Asked twice.",
                                null,
                                null,
                                null))));
    }

    private static Policy policy() {
        return new Policy(
                1,
                "0c".repeat(32),
                "firstPolicy",
                Instant.parse("2026-01-02T03:04:05Z"),
                "Defaults of the service",
                List.of(
                        new Setting(
                                "Report",
                                "A report is stale after",
                                "report.stale-after-months",
                                new FactValue.Amount(new BigDecimal("9")),
                                "months",
                                new FactValue.Amount(new BigDecimal("12")),
                                judgement("Changed", Tone.ATTENTION),
                                "A report is made once a year."),
                        new Setting(
                                "Severity of rules",
                                "Severity of AU-02",
                                "severity.AU-02",
                                new FactValue.Words("BLOCKER"),
                                "choice",
                                new FactValue.Words("BLOCKER"),
                                judgement("Default", Tone.NEUTRAL),
                                "A firm without a licence attests nothing.")));
    }
}
