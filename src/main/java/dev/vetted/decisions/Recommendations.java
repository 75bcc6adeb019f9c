package dev.vetted.decisions;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.decisions.internal.RecommendationEntity;
import dev.vetted.decisions.internal.RecommendationRecords;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.TaskOutcome;
import dev.vetted.thirdparties.ReviewId;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What analysts recommend. */
@Component
public class Recommendations {

    private final RecommendationRecords records;
    private final DecisionBasis basis;
    private final TaskInbox inbox;
    private final AuditTrail audit;
    private final Clock clock;

    Recommendations(
            RecommendationRecords records, DecisionBasis basis, TaskInbox inbox, AuditTrail audit, Clock clock) {
        this.records = records;
        this.basis = basis;
        this.inbox = inbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Recommends to the approvers; after a return the recommendation is written anew. */
    @Transactional
    public Recommendation recommend(ReviewId review, Draft draft, Member member) {
        RecommendationEntity recommendation =
                records.findById(review.toString()).orElseGet(() -> RecommendationEntity.about(review));
        recommendation.recommend(draft, basis.complete(review), member.name(), clock.instant());
        records.save(recommendation);
        inbox.submit(TaskKind.RECOMMEND_DECISION, review.value(), member, TaskOutcome.of(draft.outcome()));
        audit.record(
                member.actor(),
                "decision recommended",
                new AuditSubject("review", review.toString()),
                Map.of("outcome", draft.outcome().name()));
        return recommendation.view();
    }

    /** Returns the recommendation to the analysts with a note. */
    @Transactional
    public void giveBack(ReviewId review, String note, Member member) {
        returned(review, note, member);
        inbox.submit(TaskKind.APPROVE_DECISION, review.value(), member, TaskOutcome.of(ApprovalOutcome.RETURNED));
    }

    /** Returns it without doing a task. */
    void returned(ReviewId review, String note, Member member) {
        RecommendationEntity recommendation = records.findById(review.toString())
                .orElseThrow(() -> new Refusal.Conflicting("Review %s has no recommendation yet.".formatted(review)));
        recommendation.giveBack(note, member.name());
        audit.record(
                member.actor(),
                "recommendation returned",
                new AuditSubject("review", review.toString()),
                Map.of("note", note));
    }

    @Transactional(readOnly = true)
    public Optional<Recommendation> find(ReviewId review) {
        return records.findById(review.toString()).map(RecommendationEntity::view);
    }
}
