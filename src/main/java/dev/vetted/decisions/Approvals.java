package dev.vetted.decisions;

import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one or two steps by which a review is approved, or not. */
@Component
class Approvals {

    private final ApprovalTasks tasks;
    private final FirstApprovals firstApprovals;
    private final Validity validity;
    private final Recommendations recommendations;
    private final DecisionWriter writer;

    Approvals(
            ApprovalTasks tasks,
            FirstApprovals firstApprovals,
            Validity validity,
            Recommendations recommendations,
            DecisionWriter writer) {
        this.tasks = tasks;
        this.firstApprovals = firstApprovals;
        this.validity = validity;
        this.recommendations = recommendations;
        this.writer = writer;
    }

    DecisionStep first(ReviewId review, Draft draft, Member member) {
        Basis restsOn =
                tasks.first(review, ApprovalOutcome.valueOf(draft.outcome().name()), member);
        Draft dated = draft.until(validity.until(review, draft));
        return firstApprovals.isOneOfTwo(review, draft)
                ? new DecisionStep.AwaitingSecond(firstApprovals.keep(review, dated, restsOn, member))
                : new DecisionStep.Decided(writer.write(review, dated, restsOn, member));
    }

    Optional<Decision> second(FirstApproval first, SecondOutcome outcome, String reason, Member member) {
        ReviewId review = first.review();
        if (reason.isBlank()) {
            throw new Refusal.Invalid("Give a reason: it becomes part of the evidence.");
        }
        Length.atMost(Length.GROUNDS, "reason", reason);
        tasks.second(first, outcome, member);
        firstApprovals.end(first);
        return switch (outcome) {
            case AGREED -> {
                validity.until(review, first.draft());
                yield Optional.of(writer.write(first, firstApprovals.agreed(reason.strip(), member), member));
            }
            case REJECTED -> Optional.of(writer.write(review, Draft.rejection(reason.strip()), first.basis(), member));
            case RETURNED -> {
                recommendations.returned(review, reason.strip(), member);
                yield Optional.empty();
            }
        };
    }
}
