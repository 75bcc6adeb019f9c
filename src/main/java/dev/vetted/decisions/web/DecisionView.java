package dev.vetted.decisions.web;

import dev.vetted.decisions.Decision;
import dev.vetted.decisions.DecisionOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the API shows it.
 *
 * @param sequence its place in the chain of all decisions, from 1
 * @param hash SHA-256 over the content and {@code previousHash}
 */
record DecisionView(
        String id,
        long sequence,
        String reviewId,
        DecisionOutcome outcome,
        String reason,
        List<ConditionBody> conditions,
        @Nullable LocalDate validUntil,
        BasisView basis,
        List<String> preparedBy,
        String decidedBy,
        Instant decidedAt,
        String previousHash,
        String hash,
        Map<String, String> links) {

    static DecisionView of(Decision decision) {
        String self = "/api/v1/decisions/" + decision.id();
        return new DecisionView(
                decision.id().toString(),
                decision.sequence(),
                decision.review().toString(),
                decision.outcome(),
                decision.reason(),
                decision.conditions().stream().map(ConditionBody::of).toList(),
                decision.validUntil().orElse(null),
                BasisView.of(decision.basis()),
                decision.preparedBy(),
                decision.decidedBy(),
                decision.decidedAt(),
                decision.previousHash().hex(),
                decision.hash().hex(),
                Map.of("self", self, "workbook", self + "/workbook", "review", "/api/v1/reviews/" + decision.review()));
    }
}
