package dev.vetted.triage;

import java.math.BigDecimal;

/**
 * How many of the items tested deviated, in percent with one decimal.
 *
 * @param upperBound exact one-sided upper bound of Clopper and Pearson; an orientation, since samples in reports are
 *     often chosen by judgement
 * @param confidence at which the bound holds
 * @param tolerable the bound up to which nothing is added
 */
public record ObservedRate(
        int deviations,
        int sample,
        BigDecimal observed,
        BigDecimal upperBound,
        BigDecimal confidence,
        BigDecimal tolerable) {

    /** Whether the rate may be above what is tolerable. */
    public boolean exceeds() {
        return upperBound.compareTo(tolerable) > 0;
    }
}
