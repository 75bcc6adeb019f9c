package dev.vetted.decisions;

import dev.vetted.decisions.internal.DecisionChain;
import dev.vetted.decisions.internal.FirstApprovalEntity;
import dev.vetted.decisions.internal.FirstApprovalRecords;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewOutcome;
import dev.vetted.thirdparties.Reviews;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions of approvers: bound to what they rest on, chained, and never changed. */
@Component
public class Decisions {

    private final DecisionChain chain;
    private final FirstApprovalRecords firstApprovals;
    private final Approvals approvals;
    private final Reviews reviews;

    Decisions(DecisionChain chain, FirstApprovalRecords firstApprovals, Approvals approvals, Reviews reviews) {
        this.chain = chain;
        this.firstApprovals = firstApprovals;
        this.approvals = approvals;
        this.reviews = reviews;
    }

    /**
     * Decides on a review and thereby does the approval task. Where two have to approve, an approval is kept until the
     * second one agrees; everything else is decided by one.
     *
     * @throws Refusal.Conflicting when the review was decided or approved, or what the recommendation rests on has
     *     changed since
     * @throws Refusal.Forbidden when the member prepared any part of it
     */
    @Transactional
    public DecisionStep decide(ReviewId review, Draft draft, Member member) {
        checkUndecided(review);
        firstApproval(review).ifPresent(first -> {
            throw new Refusal.Conflicting("Review %s was approved by %s. A second approver has to agree."
                    .formatted(review, first.approvedBy()));
        });
        return approvals.first(review, draft, member);
    }

    /**
     * Says what becomes of a first approval and thereby does the second approval task.
     *
     * @param reason why; goes back to the analysts when it is returned
     * @return the decision, unless it is returned
     * @throws Refusal.Conflicting when there is no first approval, or what it rests on has changed since; it can be
     *     returned then
     * @throws Refusal.Forbidden when the member prepared any part of the review, or approved it first
     */
    @Transactional
    public Optional<Decision> secondApproval(ReviewId review, SecondOutcome outcome, String reason, Member member) {
        checkUndecided(review);
        FirstApproval first = firstApproval(review)
                .orElseThrow(() -> new Refusal.Conflicting(
                        "Review %s has no first approval to agree with. See its tasks.".formatted(review)));
        return approvals.second(first, outcome, reason, member);
    }

    private void checkUndecided(ReviewId review) {
        chain.of(review).ifPresent(taken -> {
            throw new Refusal.Conflicting("Review %s was decided by %s as %s. See decision %s."
                    .formatted(review, String.join(" and ", taken.approvedBy()), taken.outcome(), taken.id()));
        });
    }

    /** The approval of a review that waits for a second one. */
    @Transactional(readOnly = true)
    public Optional<FirstApproval> firstApproval(ReviewId review) {
        return firstApprovals.findById(review.toString()).map(FirstApprovalEntity::view);
    }

    /** Concludes the review by the decision that was taken. Recording it again changes nothing. */
    @Transactional
    public Decision record(ReviewId review, Actor actor) {
        Decision decision = find(review)
                .orElseThrow(() -> new IllegalStateException(
                        "The approval of review " + review + " is completed and no decision is kept."));
        reviews.conclude(review, decision.outcome().reviewOutcome(), actor);
        return decision;
    }

    /** Concludes a review for which no report was accepted. */
    @Transactional
    public ReviewOutcome closeWithoutReport(ReviewId review, Actor actor) {
        reviews.conclude(review, ReviewOutcome.NO_ACCEPTED_REPORT, actor);
        return ReviewOutcome.NO_ACCEPTED_REPORT;
    }

    @Transactional(readOnly = true)
    public Optional<Decision> find(ReviewId review) {
        return chain.of(review);
    }

    /** @throws Refusal.Unknown when there is none */
    @Transactional(readOnly = true)
    public Decision get(DecisionId id) {
        return chain.find(id)
                .orElseThrow(() -> new Refusal.Unknown("There is no decision %s. Check the id.".formatted(id)));
    }

    /** All decisions, newest first. */
    @Transactional(readOnly = true)
    public List<Decision> all() {
        return chain.all();
    }
}
