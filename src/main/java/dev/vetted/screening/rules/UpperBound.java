package dev.vetted.screening.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.math3.distribution.BetaDistribution;

/** The exact one-sided upper bound of a deviation rate (Clopper-Pearson). */
final class UpperBound {

    private static final int HUNDRED = 100;

    private UpperBound() {}

    /** In percent with one decimal. */
    static BigDecimal of(int deviations, int sample, BigDecimal confidencePercent) {
        double bound = deviations >= sample
                ? 1
                : new BetaDistribution(null, deviations + 1.0, (double) sample - deviations)
                        .inverseCumulativeProbability(confidencePercent.doubleValue() / HUNDRED);
        return BigDecimal.valueOf(bound * HUNDRED).setScale(1, RoundingMode.HALF_UP);
    }
}
