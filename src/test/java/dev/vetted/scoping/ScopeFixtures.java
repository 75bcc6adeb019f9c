package dev.vetted.scoping;

import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A mapping with one row covered and one to confirm. */
public final class ScopeFixtures {

    public static final String AVAILABILITY = "category-AVAILABILITY";

    private ScopeFixtures() {}

    public static ScopeMapping proposed() {
        return new ScopeMapping(
                ThirdPartyFixtures.REVIEW,
                List.of(security(), availability(ScopeVerdict.TO_CONFIRM)),
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
}
