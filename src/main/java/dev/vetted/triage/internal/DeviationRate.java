package dev.vetted.triage.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.math3.distribution.BetaDistribution;

/** Rates of deviation in percent with one decimal. */
final class DeviationRate {

    /** One-sided confidence of the upper bound. */
    private static final double CONFIDENCE = 0.90;

    private DeviationRate() {}

    static BigDecimal observed(int deviations, int sample) {
        return BigDecimal.valueOf(100L * deviations).divide(BigDecimal.valueOf(sample), 1, RoundingMode.HALF_UP);
    }

    /**
     * The exact upper bound of Clopper and Pearson: the rate at which so few deviations or fewer would be found with a
     * chance of 10 %. Holds for random samples of a large population.
     */
    static BigDecimal upperBound(int deviations, int sample) {
        double bound = deviations >= sample
                ? 1.0
                : new BetaDistribution(null, deviations + 1.0, (double) sample - deviations)
                        .inverseCumulativeProbability(CONFIDENCE);
        return BigDecimal.valueOf(bound * 100).setScale(1, RoundingMode.HALF_UP);
    }
}
