package dev.vetted.decisions;

import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Drafts of decisions and what they rest on. */
public final class DecisionFixtures {

    private DecisionFixtures() {}

    public static Basis basis() {
        return new Basis(Sha256.of("report"), Sha256.of("reading"), Sha256.of("scope"), Sha256.of("triage"), Tier.HIGH);
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
