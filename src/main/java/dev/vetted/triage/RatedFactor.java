package dev.vetted.triage;

import java.util.List;

/**
 * One factor of a rating.
 *
 * @param value what was found, in words
 * @param points 1 to 3 for criticality, 0 to 3 for relevance; of any other what it adds
 * @param why how the points follow from the value
 * @param sources where the value comes from
 */
public record RatedFactor(Factor factor, String value, int points, String why, List<FactorSource> sources) {

    public RatedFactor {
        sources = List.copyOf(sources);
    }
}
