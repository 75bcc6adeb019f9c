package dev.vetted.decisions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.vetted.shared.Json;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ReviewId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A decision as taken; nothing changes it afterwards.
 *
 * @param sequence its place in the chain of decisions, from 1
 * @param preparedBy everyone who prepared a part of it, in order of names; the one who decided is none of them
 * @param validUntil when it ends and the next review is due; empty for a rejection
 * @param decidedBy who approved first, where two had to
 * @param secondApproval of the other approver, where two had to; left out of what is hashed when there is none, so that
 *     decisions taken before there were two stay verifiable
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
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<SecondApproval> secondApproval,
        Sha256 previousHash,
        Sha256 hash) {

    public Decision {
        conditions = List.copyOf(conditions);
        preparedBy = List.copyOf(preparedBy);
        secondApproval = secondApproval == null ? Optional.empty() : secondApproval;
    }

    /** Who decided: one, or both of two. */
    public List<String> approvedBy() {
        return Stream.concat(Stream.of(decidedBy), secondApproval.map(SecondApproval::by).stream())
                .toList();
    }

    /** The same decision with its hash. */
    public Decision sealed() {
        return withHash(Sha256.of(Json.write(withHash(Sha256.NONE))));
    }

    /** Whether the hash follows from the content. */
    @JsonIgnore
    public boolean isWhole() {
        return equals(sealed());
    }

    private Decision withHash(Sha256 other) {
        return new Decision(
                id,
                sequence,
                review,
                outcome,
                reason,
                conditions,
                validUntil,
                basis,
                preparedBy,
                decidedBy,
                decidedAt,
                secondApproval,
                previousHash,
                other);
    }
}
