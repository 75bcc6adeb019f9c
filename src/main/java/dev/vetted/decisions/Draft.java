package dev.vetted.decisions;

import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A recommendation or decision as given: outcome, grounds, conditions, and until when it is to hold. */
public record Draft(
        DecisionOutcome outcome, String grounds, List<Condition> conditions, Optional<LocalDate> validUntil) {

    public Draft {
        conditions = List.copyOf(conditions);
        if (outcome == null) {
            throw new Refusal.Invalid("Choose an outcome: approved, approved with conditions, or rejected.");
        }
        if (grounds == null || grounds.isBlank()) {
            throw new Refusal.Invalid("Give the grounds: they become part of the evidence.");
        }
        Length.atMost(Length.GROUNDS, "text of the grounds", grounds);
        if (outcome == DecisionOutcome.APPROVED_WITH_CONDITIONS && conditions.isEmpty()) {
            throw new Refusal.Invalid("An approval with conditions needs at least one condition.");
        }
        if (outcome != DecisionOutcome.APPROVED_WITH_CONDITIONS && !conditions.isEmpty()) {
            throw new Refusal.Invalid("Conditions go with an approval with conditions only.");
        }
    }
}
