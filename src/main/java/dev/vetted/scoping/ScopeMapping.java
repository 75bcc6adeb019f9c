package dev.vetted.scoping;

import dev.vetted.criteria.CriteriaFamily;
import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ReviewId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The scope mapping of a review.
 *
 * @param required what the report was held against
 * @param policyVersion number of the version of the review policy that it was proposed under; empty for mappings made
 *     before this was kept
 * @param asOf the day that ages were counted to; empty for mappings made before this was kept
 * @param hash over all of this with the rows as confirmed; empty before
 */
public record ScopeMapping(
        ReviewId review,
        RequiredAssurance required,
        Optional<Integer> policyVersion,
        Optional<LocalDate> asOf,
        List<ScopeRow> rows,
        Optional<String> confirmedBy,
        Optional<Instant> confirmedAt,
        Optional<Sha256> hash) {

    public ScopeMapping {
        rows = List.copyOf(rows);
    }

    /** A mapping of which only the rows were kept. */
    public ScopeMapping(
            ReviewId review,
            List<ScopeRow> rows,
            Optional<String> confirmedBy,
            Optional<Instant> confirmedAt,
            Optional<Sha256> hash) {
        this(
                review,
                RequiredAssurance.ofRows(rows),
                Optional.empty(),
                Optional.empty(),
                rows,
                confirmedBy,
                confirmedAt,
                hash);
    }

    /**
     * How many things are not covered. A category that is missing counts once, with the criteria and the processing that
     * belong to it.
     */
    public int gaps() {
        return (int) rows.stream()
                .filter(row -> row.verdict() == ScopeVerdict.GAP)
                .map(ScopeMapping::matter)
                .distinct()
                .count();
    }

    /** What a person made of a mapping; there is no other way out of the task. */
    public enum Outcome {
        CONFIRMED
    }

    /** Whether our use leans on a category: it is required and the report covers it or should. */
    public boolean leansOn(TrustServicesCategory category) {
        return leansOn(rowId(category)).orElse(false);
    }

    /** Whether our use leans on what a family of criteria is about. */
    public boolean leansOn(CriteriaFamily family) {
        return leansOn(rowId(family)).orElse(true);
    }

    /**
     * Whether our use leans on a criterion: on its family and on its category. Mappings made before families were mapped
     * tell by the category alone.
     */
    public boolean leansOn(CriterionId criterion) {
        return leansOn(criterion.category()) && leansOn(CriteriaFamily.of(criterion));
    }

    private Optional<Boolean> leansOn(String rowId) {
        return rows.stream()
                .filter(row -> row.id().equals(rowId))
                .findFirst()
                .map(row -> row.verdict() != ScopeVerdict.NOT_APPLICABLE);
    }

    /** The id of the row of a category. */
    public static String rowId(TrustServicesCategory category) {
        return "category-" + category.name();
    }

    /** The id of the row of a family of criteria. */
    public static String rowId(CriteriaFamily family) {
        return "family-" + family.name();
    }

    /** The id of the row on processing that a category assures. */
    public static String processingRowId(TrustServicesCategory category) {
        return "processing-" + category.name();
    }

    private static String matter(ScopeRow row) {
        for (TrustServicesCategory category : TrustServicesCategory.values()) {
            if (row.id().equals(processingRowId(category))) {
                return rowId(category);
            }
        }
        return switch (row.id()) {
            case "family-DATA_PROTECTION" -> rowId(TrustServicesCategory.CONFIDENTIALITY);
            case "family-PROCESSING" -> rowId(TrustServicesCategory.PROCESSING_INTEGRITY);
            case "family-PRIVACY" -> rowId(TrustServicesCategory.PRIVACY);
            default -> row.id();
        };
    }
}
