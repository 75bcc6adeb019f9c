package dev.vetted.decisions;

import dev.vetted.tasks.AssignmentRule;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.UserTask;
import dev.vetted.thirdparties.ReviewId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Separation of duties: whoever prepared a part of a review does not approve it. */
@Component
class PreparerMayNotApprove implements AssignmentRule {

    private final DecisionBasis basis;

    PreparerMayNotApprove(DecisionBasis basis) {
        this.basis = basis;
    }

    @Override
    public Optional<String> objection(UserTask task, Member member) {
        if (task.kind() != TaskKind.APPROVE_DECISION
                || !basis.preparers(new ReviewId(task.reviewId())).contains(member.name())) {
            return Optional.empty();
        }
        return Optional.of(
                "%s prepared a part of this review and so may not approve it. Another approver has to decide."
                        .formatted(member.name()));
    }
}
