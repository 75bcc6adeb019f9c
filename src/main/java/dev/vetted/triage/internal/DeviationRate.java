package dev.vetted.triage.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.math3.distribution.BetaDistribution;

/** Rates of deviation in percent with one decimal. */
final class DeviationRate {

    private DeviationRate() {}

    static BigDecimal observed(int deviations, int sample) {
        return BigDecimal.valueOf(100L * deviations).divide(BigDecimal.valueOf(sample), 1, RoundingMode.HALF_UP);
    }

    /**
     * The exact upper bound of Clopper and Pearson: the rate at which so few deviations or fewer would be found with a
     * chance of no more than what is left of the confidence. Holds for random samples of a large population.
     *
     * @param confidencePercent one-sided confidence, as 90
     */
    static BigDecimal upperBound(int deviations, int sample, BigDecimal confidencePercent) {
        double bound = deviations >= sample
                ? 1.0
                : new BetaDistribution(null, deviations + 1.0, (double) sample - deviations)
                        .inverseCumulativeProbability(confidencePercent.doubleValue() / 100);
        return BigDecimal.valueOf(bound * 100).setScale(1, RoundingMode.HALF_UP);
    }
}
