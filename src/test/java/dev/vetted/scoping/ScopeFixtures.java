package dev.vetted.scoping;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A mapping with one row covered and one to confirm. */
public final class ScopeFixtures {

    public static final String AVAILABILITY = "category-AVAILABILITY";

    private ScopeFixtures() {}

    /** What the ledger requires: everything but privacy, tested over a recent period. */
    public static RequiredAssurance required() {
        return new RequiredAssurance(
                List.of(
                        required(TrustServicesCategory.SECURITY),
                        required(TrustServicesCategory.AVAILABILITY),
                        required(TrustServicesCategory.CONFIDENTIALITY),
                        required(TrustServicesCategory.PROCESSING_INTEGRITY, "SOC_1")),
                RequiredAssurance.ReportType.SOC2_TYPE2,
                RequiredAssurance.Freshness.CURRENT,
                "Critical or high tier: controls tested over a recent period.");
    }

    /** The category with what stands in for it. */
    public static RequiredAssurance.Category required(TrustServicesCategory category, String... otherEvidence) {
        return new RequiredAssurance.Category(category, List.of(otherEvidence), "Our use needs it.");
    }

    public static ScopeMapping proposed() {
        return new ScopeMapping(
                ThirdPartyFixtures.REVIEW,
                List.of(security(), availability(ScopeVerdict.TO_CONFIRM)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A mapping with what it was held against. */
    public static ScopeMapping held() {
        return new ScopeMapping(
                ThirdPartyFixtures.REVIEW,
                required(),
                Optional.of(3),
                Optional.of(LocalDate.of(2026, 11, 23)),
                proposed().rows(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static ScopeMapping confirmed() {
        return new ScopeMapping(
                ThirdPartyFixtures.REVIEW,
                List.of(security(), availability(ScopeVerdict.GAP)),
                Optional.of("anna"),
                Optional.of(Instant.parse("2026-11-02T08:00:00Z")),
                Optional.of(Sha256.of("a scope")));
    }

    private static ScopeRow security() {
        return new ScopeRow(
                "category-SECURITY",
                ScopeSubject.CATEGORY,
                "Security",
                "Security",
                ScopeVerdict.COVERED,
                ScopeVerdict.COVERED,
                "The opinion covers it",
                Optional.of(3),
                Optional.of("relevant to security"));
    }

    private static ScopeRow availability(ScopeVerdict verdict) {
        return new ScopeRow(
                AVAILABILITY,
                ScopeSubject.CATEGORY,
                "Availability",
                "Not stated",
                ScopeVerdict.TO_CONFIRM,
                verdict,
                "The report does not say",
                Optional.empty(),
                Optional.empty());
    }

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
