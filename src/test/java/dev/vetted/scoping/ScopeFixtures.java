package dev.vetted.scoping;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Rows and mappings of scope. */
public final class ScopeFixtures {

    private ScopeFixtures() {}

    public static ScopeRow row(String id, ScopeVerdict proposed) {
        return new ScopeRow(
                id,
                ScopeSubject.SERVICE,
                "Quillmere Ledger",
                "Quillmere Ledger Platform",
                proposed,
                proposed,
                "The report names it.",
                Optional.of(3),
                Optional.of("the Quillmere Ledger Platform"));
    }

    /** A mapping in which our use leans on these categories and on no other. */
    public static ScopeMapping leaningOn(TrustServicesCategory... categories) {
        List<TrustServicesCategory> needed = List.of(categories);
        return new ScopeMapping(
                ThirdPartyFixtures.REVIEW,
                Arrays.stream(TrustServicesCategory.values())
                        .map(it -> row(it, needed.contains(it) ? ScopeVerdict.COVERED : ScopeVerdict.NOT_APPLICABLE))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static ScopeRow row(TrustServicesCategory category, ScopeVerdict verdict) {
        return new ScopeRow(
                ScopeMapping.rowId(category),
                ScopeSubject.CATEGORY,
                category.name(),
                "in the opinion's scope",
                verdict,
                verdict,
                "The opinion covers it.",
                Optional.empty(),
                Optional.empty());
    }
}
