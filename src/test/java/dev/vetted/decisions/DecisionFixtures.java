package dev.vetted.decisions;

import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.thirdparties.Tier;
import dev.vetted.triage.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A recommendation and the decision on it. */
public final class DecisionFixtures {

    public static final DecisionId ID = DecisionId.of("66666666-0000-0000-0000-000000000001");

    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");
    private static final Basis BASIS = new Basis(
            Sha256.of("a report"),
            Sha256.of("a confirmed reading"),
            Sha256.of("a scope"),
            Optional.of(Sha256.of("a screening")),
            Sha256.of("a triage"),
            Optional.of(Sha256.of("controls")),
            Tier.HIGH,
            Optional.of(RiskLevel.MEDIUM),
            1,
            Sha256.of("a policy"));

    private DecisionFixtures() {}

    /** Approval with one condition, until a year from now. */
    public static Draft draft() {
        return new Draft(
                DecisionOutcome.APPROVED_WITH_CONDITIONS,
                "Fits our use",
                List.of(new Condition("Review access each quarter", "Head of Finance", LocalDate.of(2027, 3, 31))),
                Optional.of(LocalDate.of(2027, 6, 30)));
    }

    public static Recommendation recommendation() {
        return recommendation(Optional.empty());
    }

    public static Recommendation returned() {
        return recommendation(Optional.of("Say which control compensates"));
    }

    public static Decision decision() {
        return new Decision(
                ID,
                1,
                ThirdPartyFixtures.REVIEW,
                draft().outcome(),
                draft().grounds(),
                draft().conditions(),
                draft().validUntil(),
                BASIS,
                List.of("anna"),
                "bruno",
                MORNING,
                Optional.empty(),
                Sha256.NONE,
                Sha256.of("a decision"));
    }

    private static Recommendation recommendation(Optional<String> note) {
        return new Recommendation(
                ThirdPartyFixtures.REVIEW,
                draft().outcome(),
                draft().grounds(),
                draft().conditions(),
                draft().validUntil(),
                BASIS,
                "anna",
                MORNING,
                note.map(it -> "bruno"),
                note);
    }

    public static ReviewFindings findings() {
        return new ReviewFindings(Opinion.QUALIFIED, true, 3, Severity.HIGH, 2, 1);
    }

    public static RiskAssessment risk() {
        return new RiskAssessment(
                ThirdPartyFixtures.REVIEW,
                findings(),
                RiskLevel.CRITICAL,
                "A rule that blocks has failed or cannot be told.",
                2,
                "The tier is critical.",
                "determineRisk",
                MORNING);
    }

    public static FirstApproval firstApproval() {
        return new FirstApproval(ThirdPartyFixtures.REVIEW, draft(), BASIS, "bruno", MORNING);
    }

    public static Draft deferral(LocalDate end) {
        return new Draft(DecisionOutcome.DEFERRED, "The new report comes soon.", List.of(), Optional.of(end));
    }

    public static Basis basis() {
        return new Basis(
                Sha256.of("report"),
                Sha256.of("reading"),
                Sha256.of("scope"),
                Optional.of(Sha256.of("screening")),
                Sha256.of("triage"),
                Optional.of(Sha256.of("controls")),
                Tier.HIGH,
                Optional.of(RiskLevel.MEDIUM),
                1,
                Sha256.of("policy"));
    }

    public static Draft approval() {
        return new Draft(DecisionOutcome.APPROVED, "The report covers what we use.", List.of(), Optional.empty());
    }

    public static Draft rejection() {
        return new Draft(DecisionOutcome.REJECTED, "The report says nothing on our use.", List.of(), Optional.empty());
    }

    public static Draft conditionalApproval() {
        return new Draft(
                DecisionOutcome.APPROVED_WITH_CONDITIONS,
                "The exceptions are covered on our side.",
                List.of(new Condition("Send the hosting provider's report", "otto", LocalDate.of(2027, 1, 31))),
                Optional.of(LocalDate.of(2027, 6, 30)));
    }

    public static Draft approvalUntil(LocalDate end) {
        return new Draft(DecisionOutcome.APPROVED, "The report covers what we use.", List.of(), Optional.of(end));
    }
}
