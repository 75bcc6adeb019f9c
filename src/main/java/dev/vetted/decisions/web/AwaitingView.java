package dev.vetted.decisions.web;

import dev.vetted.decisions.DecisionOutcome;
import dev.vetted.decisions.FirstApproval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An approval that waits for a second approver.
 *
 * @param awaiting what is still to come
 */
record AwaitingView(
        String awaiting,
        String reviewId,
        DecisionOutcome outcome,
        String reason,
        List<ConditionBody> conditions,
        @Nullable LocalDate validUntil,
        String approvedBy,
        Instant approvedAt,
        Map<String, String> links) {

    static AwaitingView of(FirstApproval first) {
        String review = "/api/v1/reviews/" + first.review();
        return new AwaitingView(
                "SECOND_APPROVAL",
                first.review().toString(),
                first.draft().outcome(),
                first.draft().grounds(),
                first.draft().conditions().stream().map(ConditionBody::of).toList(),
                first.draft().validUntil().orElse(null),
                first.approvedBy(),
                first.approvedAt(),
                Map.of(
                        "review",
                        review,
                        "tasks",
                        review + "/tasks",
                        "secondApproval",
                        review + "/decision/second-approval"));
    }
}
