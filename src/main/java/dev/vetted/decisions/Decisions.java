package dev.vetted.decisions;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.decisions.internal.DecisionChain;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.TaskOutcome;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewOutcome;
import dev.vetted.thirdparties.Reviews;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions of approvers: bound to what they rest on, chained, and never changed. */
@Component
public class Decisions {

    private final DecisionChain chain;
    private final DecisionBasis basis;
    private final Reviews reviews;
    private final TaskInbox inbox;
    private final AuditTrail audit;

    Decisions(DecisionChain chain, DecisionBasis basis, Reviews reviews, TaskInbox inbox, AuditTrail audit) {
        this.chain = chain;
        this.basis = basis;
        this.reviews = reviews;
        this.inbox = inbox;
        this.audit = audit;
    }

    /**
     * Takes the decision of a review and thereby does the approval task.
     *
     * @throws Refusal.Conflicting when the review was decided, or what the recommendation rests on has changed since
     * @throws Refusal.Forbidden when the member prepared any part of it
     */
    @Transactional
    public Decision decide(ReviewId review, Draft draft, Member member) {
        chain.of(review).ifPresent(taken -> {
            throw new Refusal.Conflicting("Review %s was decided by %s as %s. See decision %s."
                    .formatted(review, taken.decidedBy(), taken.outcome(), taken.id()));
        });
        Recommendation recommendation = basis.currentRecommendation(review);
        inbox.submit(
                TaskKind.APPROVE_DECISION,
                review.value(),
                member,
                TaskOutcome.of(ApprovalOutcome.valueOf(draft.outcome().name())));
        Decision decision = chain.append(
                review,
                draft,
                basis.validUntil(review, draft),
                recommendation.basis(),
                basis.preparers(review),
                member);
        audit.record(
                member.actor(),
                "review decided",
                new AuditSubject("review", review.toString()),
                Map.of(
                        "decision", decision.id().toString(),
                        "outcome", decision.outcome().name(),
                        "hash", decision.hash().hex()));
        return decision;
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
