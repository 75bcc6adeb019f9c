package dev.vetted.decisions.internal;

import dev.vetted.decisions.Basis;
import dev.vetted.decisions.Draft;
import dev.vetted.decisions.FirstApproval;
import dev.vetted.shared.Json;
import dev.vetted.thirdparties.ReviewId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The first of two approvals as stored. */
@Entity
@Table(name = "first_approval")
public class FirstApprovalEntity {

    @Id
    private String reviewId;

    private String draft;
    private String basis;
    private String approvedBy;
    private Instant approvedAt;

    protected FirstApprovalEntity() {}

    public static FirstApprovalEntity of(FirstApproval approval) {
        FirstApprovalEntity kept = new FirstApprovalEntity();
        kept.reviewId = approval.review().toString();
        kept.draft = Json.write(approval.draft());
        kept.basis = Json.write(approval.basis());
        kept.approvedBy = approval.approvedBy();
        kept.approvedAt = approval.approvedAt();
        return kept;
    }

    public FirstApproval view() {
        return new FirstApproval(
                ReviewId.of(reviewId),
                Json.read(draft, Draft.class),
                Json.read(basis, Basis.class),
                approvedBy,
                approvedAt);
    }
}
