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
            throw new Refusal.Invalid("Choose an outcome: approved, approved with conditions, rejected, or deferred.");
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
        if (outcome == DecisionOutcome.DEFERRED && validUntil.isEmpty()) {
            throw new Refusal.Invalid("Say until when it is deferred: by then what is missing has to be there.");
        }
    }

    static Draft rejection(String grounds) {
        return new Draft(DecisionOutcome.REJECTED, grounds, List.of(), Optional.empty());
    }

    /** The same until a date. */
    Draft until(Optional<LocalDate> end) {
        return new Draft(outcome, grounds, conditions, end);
    }
}
