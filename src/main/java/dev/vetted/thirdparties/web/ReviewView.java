package dev.vetted.thirdparties.web;

import dev.vetted.thirdparties.Review;
import dev.vetted.thirdparties.ReviewOutcome;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A review as the API shows it.
 *
 * @param outcome absent while the review is going on
 */
record ReviewView(
        String id,
        String engagementId,
        Instant openedAt,
        @Nullable ReviewOutcome outcome,
        @Nullable Instant concludedAt,
        Map<String, String> links) {

    static ReviewView of(Review review) {
        return new ReviewView(
                review.id().toString(),
                review.engagement().toString(),
                review.openedAt(),
                review.outcome().orElse(null),
                review.concludedAt().orElse(null),
                links(review));
    }

    private static Map<String, String> links(Review review) {
        String self = "/api/v1/reviews/" + review.id();
        Map<String, String> links = new TreeMap<>();
        links.put("self", self);
        links.put("engagement", "/api/v1/engagements/" + review.engagement());
        links.put("instance", "/api/v1/instances/" + review.processInstanceKey());
        links.put("tasks", self + "/tasks");
        links.put("reports", self + "/reports");
        links.put("reading", self + "/reading");
        links.put("scope", self + "/scope");
        links.put("exceptions", self + "/exceptions");
        links.put("recommendation", self + "/recommendation");
        links.put("decision", self + "/decision");
        return links;
    }
}
