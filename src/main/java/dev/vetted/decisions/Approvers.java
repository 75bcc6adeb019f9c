package dev.vetted.decisions;

import dev.vetted.decisions.internal.FirstApprovalEntity;
import dev.vetted.decisions.internal.FirstApprovalRecords;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.AssignmentRule;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.UserTask;
import dev.vetted.thirdparties.ReviewId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Separation of duties: whoever prepared a part of a review does not approve it, and nobody approves twice. */
@Component
class Approvers implements AssignmentRule {

    private final DecisionBasis basis;
    private final FirstApprovalRecords firstApprovals;

    Approvers(DecisionBasis basis, FirstApprovalRecords firstApprovals) {
        this.basis = basis;
        this.firstApprovals = firstApprovals;
    }

    @Override
    public Optional<String> objection(UserTask task, Member member) {
        return objection(task.kind(), new ReviewId(task.reviewId()), member);
    }

    /** @throws Refusal.Forbidden when the member may not do this approval of the review */
    void admit(TaskKind approval, ReviewId review, Member member) {
        objection(approval, review, member).ifPresent(reason -> {
            throw new Refusal.Forbidden(reason);
        });
    }

    private Optional<String> objection(TaskKind kind, ReviewId review, Member member) {
        return switch (kind) {
            case APPROVE_DECISION -> prepared(review, member);
            case APPROVE_AGAIN -> prepared(review, member).or(() -> approvedFirst(review, member));
            default -> Optional.empty();
        };
    }

    private Optional<String> prepared(ReviewId review, Member member) {
        return basis.preparers(review).contains(member.name())
                ? Optional.of(
                        "%s prepared a part of this review and so may not approve it. Another approver has to decide."
                                .formatted(member.name()))
                : Optional.empty();
    }

    private Optional<String> approvedFirst(ReviewId review, Member member) {
        return firstApprovals
                .findById(review.toString())
                .map(FirstApprovalEntity::view)
                .filter(first -> first.approvedBy().equals(member.name()))
                .map(first -> "%s approved this review first. Another approver has to agree.".formatted(member.name()));
    }
}
