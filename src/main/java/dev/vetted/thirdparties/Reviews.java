package dev.vetted.thirdparties;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.internal.ReviewEntity;
import dev.vetted.thirdparties.internal.ReviewRecords;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and concludes the assurance reviews of engagements. */
@Component
public class Reviews {

    private final ReviewRecords records;
    private final Engagements engagements;
    private final AuditTrail audit;
    private final Clock clock;

    Reviews(ReviewRecords records, Engagements engagements, AuditTrail audit, Clock clock) {
        this.records = records;
        this.engagements = engagements;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens the review that a process instance carries out; the same instance always gets the same review. */
    @Transactional
    public ReviewId open(EngagementId engagement, long processInstanceKey, Actor actor) {
        return records.findByProcessInstanceKey(processInstanceKey)
                .map(ReviewEntity::id)
                .orElseGet(() -> {
                    engagements.get(engagement);
                    ReviewEntity opened = records.save(
                            ReviewEntity.opened(ReviewId.next(), engagement, processInstanceKey, clock.instant()));
                    record(actor, "review opened", opened.id(), Map.of("engagement", engagement.toString()));
                    return opened.id();
                });
    }

    /** Concludes the review. Concluding it again with the same outcome changes nothing. */
    @Transactional
    public void conclude(ReviewId id, ReviewOutcome outcome, Actor actor) {
        if (entity(id).conclude(outcome, clock.instant())) {
            record(actor, "review concluded", id, Map.of("outcome", outcome.name()));
        }
    }

    /** @throws Refusal.Unknown when there is none */
    @Transactional(readOnly = true)
    public Review get(ReviewId id) {
        return entity(id).view();
    }

    @Transactional(readOnly = true)
    public List<Review> of(EngagementId engagement) {
        return records.findByEngagementIdOrderByOpenedAt(engagement.toString()).stream()
                .map(ReviewEntity::view)
                .toList();
    }

    private ReviewEntity entity(ReviewId id) {
        return records.findById(id.toString())
                .orElseThrow(() -> new Refusal.Unknown("There is no review %s. Check the id.".formatted(id)));
    }

    private void record(Actor actor, String action, ReviewId id, Map<String, String> details) {
        audit.record(actor, action, new AuditSubject("review", id.toString()), details);
    }
}
