package dev.vetted.decisions.web;

import dev.vetted.decisions.Decision;
import dev.vetted.decisions.DecisionOutcome;
import dev.vetted.decisions.OutdatedDecision;
import dev.vetted.decisions.SecondApproval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the API shows it.
 *
 * @param sequence its place in the chain of all decisions, from 1
 * @param decidedBy who approved first, where two had to
 * @param secondApproval of the other one, where two had to
 * @param outdated what changed since; absent while the decision rests on what stands
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
        @Nullable SecondApproval secondApproval,
        @Nullable Outdated outdated,
        String previousHash,
        String hash,
        Map<String, String> links) {

    /** That the decision no longer rests on what stands. */
    record Outdated(List<String> reasons, Instant noticedAt) {
        static Outdated of(OutdatedDecision mark) {
            return new Outdated(mark.reasons(), mark.noticedAt());
        }
    }

    static DecisionView of(Decision decision, Optional<OutdatedDecision> outdated) {
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
                decision.secondApproval().orElse(null),
                outdated.map(Outdated::of).orElse(null),
                decision.previousHash().hex(),
                decision.hash().hex(),
                Map.of("self", self, "workbook", self + "/workbook", "review", "/api/v1/reviews/" + decision.review()));
    }
}
