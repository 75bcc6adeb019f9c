package dev.vetted.thirdparties.internal;

import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.Review;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewOutcome;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A review as stored. */
@Entity
@Table(name = "assurance_review")
public class ReviewEntity {

    @Id
    private String id;

    private String engagementId;
    private long processInstanceKey;
    private Instant openedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ReviewOutcome outcome;

    private @Nullable Instant concludedAt;

    @Version
    private @Nullable Long version;

    protected ReviewEntity() {}

    public static ReviewEntity opened(ReviewId id, EngagementId engagement, long processInstanceKey, Instant at) {
        ReviewEntity opened = new ReviewEntity();
        opened.id = id.toString();
        opened.engagementId = engagement.toString();
        opened.processInstanceKey = processInstanceKey;
        opened.openedAt = at;
        return opened;
    }

    public ReviewId id() {
        return ReviewId.of(id);
    }

    /** Returns whether this is news. */
    public boolean conclude(ReviewOutcome concluded, Instant at) {
        if (outcome == concluded) {
            return false;
        }
        if (outcome != null) {
            throw new Refusal.Conflicting(
                    "Review %s was concluded as %s and cannot become %s.".formatted(id, outcome, concluded));
        }
        outcome = concluded;
        concludedAt = at;
        return true;
    }

    public Review view() {
        return new Review(
                id(),
                EngagementId.of(engagementId),
                processInstanceKey,
                openedAt,
                Optional.ofNullable(outcome),
                Optional.ofNullable(concludedAt));
    }
}
