package dev.vetted.decisions.internal;

import dev.vetted.decisions.Basis;
import dev.vetted.decisions.Decision;
import dev.vetted.decisions.DecisionId;
import dev.vetted.decisions.Draft;
import dev.vetted.shared.Json;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    public Decision append(
            ReviewId review,
            Draft draft,
            Optional<LocalDate> validUntil,
            Basis basis,
            Set<String> preparers,
            Member member) {
        Head head = jdbc.sql("select sequence, hash from decision_head where id = 1 for update")
                .query((row, n) -> new Head(row.getLong(1), new Sha256(row.getString(2))))
                .single();
        Decision unsealed = new Decision(
                DecisionId.next(),
                head.sequence + 1,
                review,
                draft.outcome(),
                draft.grounds(),
                draft.conditions(),
                validUntil,
                basis,
                preparers.stream().sorted().toList(),
                member.name(),
                clock.instant(),
                head.hash,
                Sha256.NONE);
        Decision decision = sealed(unsealed);
        records.save(DecisionEntity.taken(decision));
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

    private static Decision sealed(Decision unsealed) {
        return new Decision(
                unsealed.id(),
                unsealed.sequence(),
                unsealed.review(),
                unsealed.outcome(),
                unsealed.reason(),
                unsealed.conditions(),
                unsealed.validUntil(),
                unsealed.basis(),
                unsealed.preparedBy(),
                unsealed.decidedBy(),
                unsealed.decidedAt(),
                unsealed.previousHash(),
                Sha256.of(Json.write(unsealed)));
    }

    private record Head(long sequence, Sha256 hash) {}
}
