package dev.vetted.scoping;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ReviewId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The scope mapping of a review.
 *
 * @param hash over the rows as confirmed; empty before
 */
public record ScopeMapping(
        ReviewId review,
        List<ScopeRow> rows,
        Optional<String> confirmedBy,
        Optional<Instant> confirmedAt,
        Optional<Sha256> hash) {

    public ScopeMapping {
        rows = List.copyOf(rows);
    }

    /** How many rows are gaps. */
    public int gaps() {
        return (int)
                rows.stream().filter(row -> row.verdict() == ScopeVerdict.GAP).count();
    }

    /** What a person made of a mapping; there is no other way out of the task. */
    public enum Outcome {
        CONFIRMED
    }

    /** Whether our use leans on a category: it is required and the report covers it or should. */
    public boolean leansOn(TrustServicesCategory category) {
        return rows.stream()
                .anyMatch(row -> row.subject() == ScopeSubject.CATEGORY
                        && row.id().equals(rowId(category))
                        && row.verdict() != ScopeVerdict.NOT_APPLICABLE);
    }

    /** The id of the row of a category. */
    public static String rowId(TrustServicesCategory category) {
        return "category-" + category.name();
    }
}
