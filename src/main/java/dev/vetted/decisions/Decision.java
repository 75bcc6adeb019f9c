package dev.vetted.decisions;

import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ReviewId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A decision as taken; nothing changes it afterwards.
 *
 * @param sequence its place in the chain of decisions, from 1
 * @param preparedBy everyone who prepared a part of it, in order of names; the one who decided is none of them
 * @param validUntil when it ends and the next review is due; empty for a rejection
 * @param hash over the content and the hash of the decision before
 */
public record Decision(
        DecisionId id,
        long sequence,
        ReviewId review,
        DecisionOutcome outcome,
        String reason,
        List<Condition> conditions,
        Optional<LocalDate> validUntil,
        Basis basis,
        List<String> preparedBy,
        String decidedBy,
        Instant decidedAt,
        Sha256 previousHash,
        Sha256 hash) {

    public Decision {
        conditions = List.copyOf(conditions);
        preparedBy = List.copyOf(preparedBy);
    }
}
