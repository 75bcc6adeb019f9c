package dev.vetted.decisions.internal;

import dev.vetted.decisions.Decision;
import dev.vetted.decisions.DecisionId;
import dev.vetted.decisions.DecisionOutcome;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ReviewId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chain of decisions: each holds the hash of the one before. */
@Component
public class DecisionChain {

    private final DecisionRecords records;
    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionChain(DecisionRecords records, JdbcClient jdbc, Clock clock) {
        this.records = records;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Appends a decision; the lock on the head orders concurrent ones. */
    public Decision append(NewDecision taken) {
        Head head = jdbc.sql("select sequence, hash from decision_head where id = 1 for update")
                .query((row, n) -> new Head(row.getLong(1), new Sha256(row.getString(2))))
                .single();
        Decision decision = new Decision(
                        DecisionId.next(),
                        head.sequence + 1,
                        taken.review(),
                        taken.draft().outcome(),
                        taken.draft().grounds(),
                        taken.draft().conditions(),
                        taken.validUntil(),
                        taken.basis(),
                        taken.preparers().stream().sorted().toList(),
                        taken.decidedBy(),
                        clock.instant(),
                        taken.secondApproval(),
                        head.hash,
                        Sha256.NONE)
                .sealed();
        records.save(DecisionEntity.taken(decision, taken.engagement()));
        jdbc.sql("update decision_head set sequence = ?, hash = ? where id = 1")
                .params(decision.sequence(), decision.hash().hex())
                .update();
        return decision;
    }

    public Optional<Decision> find(DecisionId id) {
        return records.findById(id.toString()).map(DecisionEntity::view);
    }

    public Optional<Decision> of(ReviewId review) {
        return records.findByReviewId(review.toString()).map(DecisionEntity::view);
    }

    public List<Decision> all() {
        return records.findAllByOrderBySequenceDesc().stream()
                .map(DecisionEntity::view)
                .toList();
    }

    /** The decision of a review, when it holds: the last one of its engagement, and not a rejection. */
    public Optional<Decision> holdingOfReview(String review) {
        return records.findByReviewId(review).filter(this::holds).map(DecisionEntity::view);
    }

    /** The decision that holds for an engagement. */
    public Optional<Decision> holdingOfEngagement(String engagement) {
        return records.findFirstByEngagementIdOrderBySequenceDesc(engagement)
                .filter(this::holds)
                .map(DecisionEntity::view);
    }

    /** The decisions that hold, one of an engagement at most, in the order they were taken. */
    public List<Decision> holding() {
        return records.findLastOfEach().stream()
                .map(DecisionEntity::view)
                .filter(it -> it.outcome() != DecisionOutcome.REJECTED)
                .toList();
    }

    private boolean holds(DecisionEntity decision) {
        return decision.view().outcome() != DecisionOutcome.REJECTED
                && records.findFirstByEngagementIdOrderBySequenceDesc(decision.engagementId())
                        .filter(last -> last.isSameAs(decision))
                        .isPresent();
    }

    private record Head(long sequence, Sha256 hash) {}
}
