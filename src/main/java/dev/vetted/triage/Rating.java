package dev.vetted.triage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The rating of an exception, with its parts kept apart.
 *
 * @param criticality of the control by its criteria, 1 to 3
 * @param relevance to our use by the categories and families we lean on, 0 to 3
 * @param observedRate deviations of the items tested in percent, one decimal; empty when not stated
 * @param upperBound exact one-sided 90 % upper bound (Clopper-Pearson) in percent, one decimal; an orientation
 * @param points criticality times relevance, and one more when the upper bound is above what is tolerable
 * @param grounds the parts in words
 */
public record Rating(
        int criticality,
        int relevance,
        Optional<BigDecimal> observedRate,
        Optional<BigDecimal> upperBound,
        int points,
        Severity severity,
        List<String> grounds) {

    public Rating {
        grounds = List.copyOf(grounds);
    }
}
