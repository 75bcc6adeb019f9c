package dev.vetted.decisions;

import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.TaskOutcome;
import dev.vetted.thirdparties.ReviewId;
import org.springframework.stereotype.Component;

/** The tasks of approvers: who may do them, and that what they decide on still stands. */
@Component
class ApprovalTasks {

    private final DecisionBasis basis;
    private final Approvers approvers;
    private final TaskInbox inbox;

    ApprovalTasks(DecisionBasis basis, Approvers approvers, TaskInbox inbox) {
        this.basis = basis;
        this.approvers = approvers;
        this.inbox = inbox;
    }

    /**
     * Does the task of the first approver.
     *
     * @return what the recommendation that is decided on rests on
     */
    Basis first(ReviewId review, ApprovalOutcome outcome, Member member) {
        Basis restsOn = basis.currentRecommendation(review).basis();
        approvers.admit(TaskKind.APPROVE_DECISION, review, member);
        inbox.submit(TaskKind.APPROVE_DECISION, review.value(), member, TaskOutcome.of(outcome));
        return restsOn;
    }

    /** Does the task of the second approver; only returning is possible when something has changed. */
    void second(FirstApproval first, SecondOutcome outcome, Member member) {
        approvers.admit(TaskKind.APPROVE_AGAIN, first.review(), member);
        if (outcome != SecondOutcome.RETURNED) {
            checkCurrent(first);
        }
        inbox.submit(TaskKind.APPROVE_AGAIN, first.review().value(), member, TaskOutcome.of(outcome));
    }

    private void checkCurrent(FirstApproval first) {
        Recommendation recommendation = basis.currentRecommendation(first.review());
        if (!recommendation.basis().equals(first.basis())) {
            throw new Refusal.Conflicting(
                    "The first approval is outdated: what it rests on has changed since %s. Return it."
                            .formatted(first.approvedAt()));
        }
    }
}
