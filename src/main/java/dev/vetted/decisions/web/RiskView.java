package dev.vetted.decisions.web;

import dev.vetted.decisions.ReviewFindings;
import dev.vetted.decisions.RiskAssessment;
import dev.vetted.decisions.RiskLevel;
import java.time.Instant;
import java.util.Map;

/**
 * The residual risk as the API shows it.
 *
 * @param findings what it was determined on; an opinion or exception of null is not stated
 * @param approvers how many have to approve
 */
record RiskView(
        String reviewId,
        ReviewFindings findings,
        RiskLevel residualRisk,
        String reason,
        int approvers,
        String routeReason,
        Instant assessedAt,
        Map<String, String> links) {

    static RiskView of(RiskAssessment assessed) {
        String review = "/api/v1/reviews/" + assessed.review();
        return new RiskView(
                assessed.review().toString(),
                assessed.findings(),
                assessed.residualRisk(),
                assessed.reason(),
                assessed.approvers(),
                assessed.routeReason(),
                assessed.assessedAt(),
                Map.of("review", review, "recommendation", review + "/recommendation"));
    }
}
