package dev.vetted.decisions;

import dev.vetted.thirdparties.ReviewId;
import java.time.Instant;

/**
 * What risk stays after a review, and who has to approve.
 *
 * @param findings what it was determined on
 * @param approvers how many have to approve, none of whom prepared the review
 * @param routeReason why so many
 */
public record RiskAssessment(
        ReviewId review,
        ReviewFindings findings,
        RiskLevel residualRisk,
        String reason,
        int approvers,
        String routeReason,
        String assessedBy,
        Instant assessedAt) {

    /** Whether one approver is not enough. */
    public boolean wantsTwo() {
        return approvers > 1;
    }
}
