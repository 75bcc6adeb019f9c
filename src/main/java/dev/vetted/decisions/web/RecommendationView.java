package dev.vetted.decisions.web;

import dev.vetted.decisions.DecisionOutcome;
import dev.vetted.decisions.Recommendation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as the API shows it.
 *
 * @param returnedNote what an approver wants changed; present while it is returned
 */
record RecommendationView(
        String reviewId,
        DecisionOutcome outcome,
        String grounds,
        List<ConditionBody> conditions,
        @Nullable LocalDate validUntil,
        BasisView basis,
        String recommendedBy,
        Instant recommendedAt,
        @Nullable String returnedBy,
        @Nullable String returnedNote,
        Map<String, String> links) {

    static RecommendationView of(Recommendation recommendation) {
        String review = "/api/v1/reviews/" + recommendation.review();
        return new RecommendationView(
                recommendation.review().toString(),
                recommendation.outcome(),
                recommendation.grounds(),
                recommendation.conditions().stream().map(ConditionBody::of).toList(),
                recommendation.validUntil().orElse(null),
                BasisView.of(recommendation.basis()),
                recommendation.recommendedBy(),
                recommendation.recommendedAt(),
                recommendation.returnedBy().orElse(null),
                recommendation.returnedNote().orElse(null),
                Map.of("review", review, "tasks", review + "/tasks", "decision", review + "/decision"));
    }
}
