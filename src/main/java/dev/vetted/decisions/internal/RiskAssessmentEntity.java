package dev.vetted.decisions.internal;

import dev.vetted.decisions.ReviewFindings;
import dev.vetted.decisions.RiskAssessment;
import dev.vetted.decisions.RiskLevel;
import dev.vetted.shared.Json;
import dev.vetted.thirdparties.ReviewId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The residual risk of a review as stored: the last one that was determined. */
@Entity
@Table(name = "risk_assessment")
public class RiskAssessmentEntity {

    @Id
    private String reviewId;

    private @Nullable String findings;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RiskLevel residualRisk;

    private String reason;
    private int approvers;
    private String routeReason;
    private String assessedBy;
    private Instant assessedAt;

    @Version
    private @Nullable Long version;

    protected RiskAssessmentEntity() {}

    public static RiskAssessmentEntity about(ReviewId review) {
        RiskAssessmentEntity assessment = new RiskAssessmentEntity();
        assessment.reviewId = review.toString();
        return assessment;
    }

    /** @return whether that is anything new */
    public boolean assess(RiskAssessment assessed) {
        String found = Json.write(assessed.findings());
        if (found.equals(findings)
                && assessed.residualRisk() == residualRisk
                && assessed.reason().equals(reason)
                && assessed.approvers() == approvers
                && assessed.routeReason().equals(routeReason)) {
            return false;
        }
        findings = found;
        residualRisk = assessed.residualRisk();
        reason = assessed.reason();
        approvers = assessed.approvers();
        routeReason = assessed.routeReason();
        assessedBy = assessed.assessedBy();
        assessedAt = assessed.assessedAt();
        return true;
    }

    public RiskAssessment view() {
        return new RiskAssessment(
                ReviewId.of(reviewId),
                Json.read(findings, ReviewFindings.class),
                residualRisk,
                reason,
                approvers,
                routeReason,
                assessedBy,
                assessedAt);
    }
}
