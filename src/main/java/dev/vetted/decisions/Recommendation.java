package dev.vetted.decisions;

import dev.vetted.thirdparties.ReviewId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an analyst recommends to the approvers.
 *
 * @param validUntil when the approval should end; empty leaves it to the tier's review cycle
 * @param returnedNote what the approver wants changed, when it was returned
 */
public record Recommendation(
        ReviewId review,
        DecisionOutcome outcome,
        String grounds,
        List<Condition> conditions,
        Optional<LocalDate> validUntil,
        Basis basis,
        String recommendedBy,
        Instant recommendedAt,
        Optional<String> returnedBy,
        Optional<String> returnedNote) {

    public Recommendation {
        conditions = List.copyOf(conditions);
    }
}
