package dev.vetted.decisions.internal;

import dev.vetted.decisions.Basis;
import dev.vetted.decisions.Condition;
import dev.vetted.decisions.DecisionOutcome;
import dev.vetted.decisions.Draft;
import dev.vetted.decisions.Recommendation;
import dev.vetted.shared.Json;
import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ReviewId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A recommendation as stored: the last one of its review. */
@Entity
@Table(name = "recommendation")
public class RecommendationEntity {

    @Id
    private String reviewId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DecisionOutcome outcome;

    private String grounds;

    private String conditions;

    private @Nullable LocalDate validUntil;

    private String basis;

    private String recommendedBy;
    private Instant recommendedAt;
    private @Nullable String returnedBy;
    private @Nullable String returnedNote;

    @Version
    private @Nullable Long version;

    protected RecommendationEntity() {}

    public static RecommendationEntity about(ReviewId review) {
        RecommendationEntity recommendation = new RecommendationEntity();
        recommendation.reviewId = review.toString();
        return recommendation;
    }

    public void recommend(Draft draft, Basis restsOn, String by, Instant at) {
        outcome = draft.outcome();
        grounds = draft.grounds();
        conditions = Json.write(draft.conditions());
        validUntil = draft.validUntil().orElse(null);
        basis = Json.write(restsOn);
        recommendedBy = by;
        recommendedAt = at;
        returnedBy = null;
        returnedNote = null;
    }

    public void giveBack(String note, String by) {
        if (note.isBlank()) {
            throw new Refusal.Invalid("Say in a note what has to change.");
        }
        Length.atMost(Length.GROUNDS, "note", note);
        returnedBy = by;
        returnedNote = note;
    }

    public Recommendation view() {
        return new Recommendation(
                ReviewId.of(reviewId),
                outcome,
                grounds,
                Json.read(conditions, new TypeReference<List<Condition>>() {}),
                Optional.ofNullable(validUntil),
                Json.read(basis, Basis.class),
                recommendedBy,
                recommendedAt,
                Optional.ofNullable(returnedBy),
                Optional.ofNullable(returnedNote));
    }
}
