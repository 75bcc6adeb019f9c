package dev.vetted.decisions;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.decisions.internal.RiskAssessmentEntity;
import dev.vetted.decisions.internal.RiskAssessmentRecords;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ReviewId;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a review found for the decision tables, and keeps the residual risk and the route they gave. */
@Component
public class RiskAssessments {

    private final RiskAssessmentRecords records;
    private final FindingsOfReview findings;
    private final AuditTrail audit;
    private final Clock clock;

    RiskAssessments(RiskAssessmentRecords records, FindingsOfReview findings, AuditTrail audit, Clock clock) {
        this.records = records;
        this.findings = findings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the review found, as of now.
     *
     * @throws Refusal.Conflicting before the reading is confirmed, the scope is mapped or the report is screened
     */
    @Transactional(readOnly = true)
    public ReviewFindings findings(ReviewId review) {
        return findings.of(review);
    }

    /**
     * Keeps what the decision tables gave, in place of what they gave before. Recording the same again changes nothing.
     *
     * @param residualRisk the word of the table
     * @param approvers how many have to approve: 1 or 2
     */
    @Transactional
    public RiskAssessment record(
            ReviewId review,
            ReviewFindings found,
            String residualRisk,
            String reason,
            int approvers,
            String routeReason,
            Actor actor) {
        if (approvers < 1 || approvers > 2) {
            throw new IllegalArgumentException("One approves, or two do; not " + approvers + ".");
        }
        RiskAssessment assessed = new RiskAssessment(
                review,
                found,
                RiskLevel.valueOf(residualRisk),
                reason,
                approvers,
                routeReason,
                actor.name(),
                clock.instant());
        RiskAssessmentEntity stored =
                records.findById(review.toString()).orElseGet(() -> RiskAssessmentEntity.about(review));
        if (stored.assess(assessed)) {
            records.save(stored);
            audit.record(
                    actor,
                    "residual risk determined",
                    new AuditSubject("review", review.toString()),
                    details(assessed));
        }
        return stored.view();
    }

    @Transactional(readOnly = true)
    public Optional<RiskAssessment> find(ReviewId review) {
        return records.findById(review.toString()).map(RiskAssessmentEntity::view);
    }

    private static Map<String, String> details(RiskAssessment assessed) {
        return Map.of(
                "residualRisk", assessed.residualRisk().name(),
                "reason", assessed.reason(),
                "approvers", Integer.toString(assessed.approvers()),
                "routeReason", assessed.routeReason(),
                "findings", assessed.findings().decisionInputs().toString());
    }
}
