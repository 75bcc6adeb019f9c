package dev.vetted.triage.rating;

import dev.vetted.policy.limits.ExceptionLimits;
import dev.vetted.policy.limits.RatingLimits;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.triage.Factor;
import dev.vetted.triage.FactorSource;
import dev.vetted.triage.ObservedRate;
import dev.vetted.triage.RatedFactor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.BetaDistribution;

/** Rates of deviation in percent with one decimal. */
final class DeviationRate {

    private DeviationRate() {}

    /** The rate that the report states; empty when a number is missing or the numbers are impossible. */
    static Optional<ObservedRate> stated(ReportedException exception, int criticality, ExceptionLimits limits) {
        Integer deviations = exception.deviations();
        Integer sample = exception.sample();
        if (deviations == null || sample == null || deviations < 0 || sample <= 0 || deviations > sample) {
            return Optional.empty();
        }
        return Optional.of(new ObservedRate(
                deviations,
                sample,
                observed(deviations, sample),
                upperBound(deviations, sample, limits.confidencePercent()),
                limits.confidencePercent(),
                criticality == Criticality.MOST ? limits.tolerableKeyPercent() : limits.tolerablePercent()));
    }

    static RatedFactor factor(ReportedException exception, Optional<ObservedRate> stated, RatingLimits limits) {
        List<FactorSource> sources = List.of(FactorSource.of(exception));
        return stated.map(it -> new RatedFactor(
                        Factor.RATE,
                        "%d of %d: %s %% observed, up to %s %% at %s %% confidence"
                                .formatted(
                                        it.deviations(),
                                        it.sample(),
                                        it.observed(),
                                        it.upperBound(),
                                        it.confidence().toPlainString()),
                        it.exceeds() ? limits.rateAdds() : 0,
                        "The upper bound is %s the tolerable %s %%."
                                .formatted(
                                        it.exceeds() ? "above" : "within",
                                        it.tolerable().toPlainString()),
                        sources))
                .orElseGet(() -> new RatedFactor(
                        Factor.RATE,
                        "cannot be told",
                        limits.rateAdds(),
                        "The report does not state how many of how many deviated, which is taken as above the tolerable rate.",
                        sources));
    }

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
