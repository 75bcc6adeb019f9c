package dev.vetted.decisions.web.pages;

import dev.vetted.decisions.Recommendation;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.time.LocalDate;
import java.util.List;

/**
 * A recommendation as pages show it.
 *
 * @param returnedBy who gave it back; empty when nobody did
 */
record RecommendationSheet(
        Tag outcome,
        String grounds,
        List<Outcomes.ConditionRow> conditions,
        String validUntil,
        String recommendedBy,
        String recommendedAt,
        String returnedBy,
        String returnedNote) {

    static RecommendationSheet of(Recommendation recommendation) {
        return new RecommendationSheet(
                Outcomes.tag(recommendation.outcome()),
                recommendation.grounds(),
                Outcomes.rows(recommendation.conditions()),
                recommendation
                        .validUntil()
                        .map(LocalDate::toString)
                        .orElse("as long as the tier's review cycle allows"),
                recommendation.recommendedBy(),
                Wording.of(recommendation.recommendedAt()),
                recommendation.returnedBy().orElse(""),
                recommendation.returnedNote().orElse(""));
    }
}
