package dev.vetted.decisions.web.pages;

import dev.vetted.decisions.ProposedValidity;
import dev.vetted.decisions.ReviewFindings;
import dev.vetted.decisions.RiskAssessment;
import dev.vetted.decisions.RiskLevel;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.util.List;

/**
 * The grounds that the service has, as pages show them.
 *
 * @param risk the residual risk, and why
 * @param approvers how many have to approve, and why
 * @param stale whether the findings are others than those the risk was determined on
 * @param blockers rules that block the report and failed or cannot be told
 */
record GroundsSheet(
        Tag risk,
        String riskReason,
        String approvers,
        boolean stale,
        List<Finding> findings,
        List<Finding> blockers,
        String proposedUntil,
        String latest,
        String coverage) {

    /** Something that was found, in a line. */
    record Finding(String what, String found) {}

    static GroundsSheet of(RiskAssessment risk, ReviewFindings now, List<Finding> blockers, ProposedValidity validity) {
        return new GroundsSheet(
                tag(risk.residualRisk()),
                risk.reason(),
                "%s: %s".formatted(Wording.count(risk.approvers(), "approver", "approvers"), risk.routeReason()),
                !risk.findings().equals(now),
                findings(now),
                blockers,
                validity.until().toString(),
                validity.latest().toString(),
                validity.coverage());
    }

    private static List<Finding> findings(ReviewFindings now) {
        return List.of(
                new Finding("Opinion", now.opinion() == null ? "Not stated" : Wording.of(now.opinion())),
                new Finding(
                        "Qualification touches what we use", now.qualificationTouchesUse() ? "Yes, or it may" : "No"),
                new Finding("Open rules that block", Integer.toString(now.blockers())),
                new Finding(
                        "Worst exception that counts",
                        now.worstException() == null ? "Not rated" : Wording.of(now.worstException())),
                new Finding("Scope gaps", Integer.toString(now.scopeGaps())),
                new Finding("User entity controls that nothing answers for", Integer.toString(now.unownedControls())));
    }

    private static Tag tag(RiskLevel level) {
        String words = Wording.of(level);
        return switch (level) {
            case CRITICAL, HIGH -> Tag.bad(words);
            case MEDIUM -> Tag.attention(words);
            case LOW -> Tag.good(words);
        };
    }
}
