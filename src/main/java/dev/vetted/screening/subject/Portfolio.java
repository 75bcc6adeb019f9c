package dev.vetted.screening.subject;

import java.util.List;
import java.util.Map;

/**
 * What the service holds beside this report.
 *
 * @param others texts of other third parties' reports
 * @param providers confirmed readings of third parties that this report names as its subservice organizations
 * @param criticalUses how many critical engagements, this one left out, rest on each subservice organization, by its
 *     {@link Names#key}
 */
public record Portfolio(List<OtherReport> others, List<HeldReport> providers, Map<String, Integer> criticalUses) {

    public Portfolio {
        others = List.copyOf(others);
        providers = List.copyOf(providers);
        criticalUses = Map.copyOf(criticalUses);
    }

    public static Portfolio empty() {
        return new Portfolio(List.of(), List.of(), Map.of());
    }
}
