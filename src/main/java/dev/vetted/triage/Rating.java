package dev.vetted.triage;

import java.util.List;
import java.util.Optional;

/**
 * The rating of an exception, with its factors kept apart.
 *
 * @param policyVersion the version of the review policy whose thresholds were taken; 0 when stored before it was noted
 * @param factors each once, in their order
 * @param rate empty when the report does not state how many of how many deviated
 * @param points criticality times relevance and what the other factors add; none when it is not relevant
 */
public record Rating(
        Integer policyVersion, List<RatedFactor> factors, Optional<ObservedRate> rate, int points, Severity severity) {

    public Rating {
        // Ratings stored before the factors were kept apart have neither version nor factors.
        policyVersion = policyVersion == null ? 0 : policyVersion;
        factors = factors == null ? List.of() : List.copyOf(factors);
        rate = rate == null ? Optional.empty() : rate;
    }

    public int criticality() {
        return points(Factor.CRITICALITY);
    }

    public int relevance() {
        return points(Factor.RELEVANCE);
    }

    public int points(Factor factor) {
        return factors.stream()
                .filter(it -> it.factor() == factor)
                .mapToInt(RatedFactor::points)
                .findFirst()
                .orElse(0);
    }

    /** How the points came about: "3 × 2 + 1 = 7 points". */
    public String sum() {
        StringBuilder sum = new StringBuilder("%d × %d".formatted(criticality(), relevance()));
        if (relevance() > 0) {
            factors.stream()
                    .filter(it -> !it.factor().base() && it.points() > 0)
                    .forEach(it -> sum.append(" + ").append(it.points()));
        }
        return sum.append(" = ")
                .append(points)
                .append(points == 1 ? " point" : " points")
                .toString();
    }
}
