package dev.vetted.scoping;

import dev.vetted.criteria.TrustServicesCategory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What assurance our use requires, as the decision table gives it.
 *
 * @param categories the categories a report has to cover
 * @param reportType the least kind of report
 * @param freshness how recent its period has to be
 * @param reason why this report is required
 */
public record RequiredAssurance(List<Category> categories, ReportType reportType, Freshness freshness, String reason) {

    public RequiredAssurance {
        categories = List.copyOf(categories);
        Objects.requireNonNull(reportType, "reportType");
        Objects.requireNonNull(freshness, "freshness");
        Objects.requireNonNull(reason, "reason");
    }

    /** What is required of one category; empty when our use does not require it. */
    public Optional<Category> of(TrustServicesCategory category) {
        return categories.stream().filter(it -> it.category() == category).findFirst();
    }

    public boolean requires(TrustServicesCategory category) {
        return of(category).isPresent();
    }

    /** Kinds of evidence as people write them: {@code ISO_27001} is "ISO 27001". */
    public static String inWords(List<String> evidence) {
        return evidence.stream()
                .map(kind -> kind.replace('_', ' '))
                .map(kind -> kind.matches("(?:ISO|SOC) .*") ? kind : kind.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }

    /**
     * What mappings required that were made before the decision was kept with them: the categories that their rows ask
     * for, and a current report on tested controls.
     */
    static RequiredAssurance ofRows(List<ScopeRow> rows) {
        List<Category> categories = Arrays.stream(TrustServicesCategory.values())
                .filter(category -> rows.stream()
                        .anyMatch(row -> row.id().equals(ScopeMapping.rowId(category))
                                && row.proposed() != ScopeVerdict.NOT_APPLICABLE))
                .map(category -> new Category(category, List.of(), "The mapping asks for it."))
                .toList();
        return new RequiredAssurance(
                categories, ReportType.SOC2_TYPE2, Freshness.CURRENT, "Taken from the rows of the mapping.");
    }

    /**
     * One category that is required.
     *
     * @param otherEvidence what stands in for it, as {@code ISO_27001}; which kinds there are is up to the decision table
     */
    public record Category(TrustServicesCategory category, List<String> otherEvidence, String reason) {

        public Category {
            Objects.requireNonNull(category, "category");
            otherEvidence = List.copyOf(otherEvidence);
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The least kind of report. */
    public enum ReportType {
        SOC2_TYPE2,
        SOC2_TYPE1,
        NONE
    }

    /** How recent a report has to be, by the ages of the review policy. */
    public enum Freshness {
        /** Not stale. */
        CURRENT,
        /** Stale perhaps, but not yet a red flag. */
        NO_RED_FLAG,
        /** Of any age. */
        ANY
    }
}
