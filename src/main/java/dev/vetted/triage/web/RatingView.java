package dev.vetted.triage.web;

import dev.vetted.triage.Factor;
import dev.vetted.triage.FactorSource;
import dev.vetted.triage.ObservedRate;
import dev.vetted.triage.RatedFactor;
import dev.vetted.triage.Rating;
import dev.vetted.triage.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The computed rating with its factors; rates in percent.
 *
 * @param policyVersion the version of the review policy whose thresholds were taken
 * @param sum how the points came about
 * @param observedRate absent when the report does not state the numbers, as the bound is
 */
record RatingView(
        Severity severity,
        int policyVersion,
        int points,
        String sum,
        int criticality,
        int relevance,
        @Nullable BigDecimal observedRate,
        @Nullable BigDecimal upperBound,
        @Nullable BigDecimal confidence,
        @Nullable BigDecimal tolerableRate,
        List<FactorView> factors) {

    static RatingView of(Rating rating) {
        return new RatingView(
                rating.severity(),
                rating.policyVersion(),
                rating.points(),
                rating.sum(),
                rating.criticality(),
                rating.relevance(),
                rating.rate().map(ObservedRate::observed).orElse(null),
                rating.rate().map(ObservedRate::upperBound).orElse(null),
                rating.rate().map(ObservedRate::confidence).orElse(null),
                rating.rate().map(ObservedRate::tolerable).orElse(null),
                rating.factors().stream().map(FactorView::of).toList());
    }

    /** One factor: what was found, what it counts and why, and where it comes from. */
    record FactorView(Factor factor, String value, int points, String why, List<SourceView> sources) {

        private static FactorView of(RatedFactor factor) {
            return new FactorView(
                    factor.factor(),
                    factor.value(),
                    factor.points(),
                    factor.why(),
                    factor.sources().stream().map(SourceView::of).toList());
        }
    }

    /** Where a factor comes from. */
    record SourceView(
            String where, @Nullable Integer page, @Nullable String quote) {

        private static SourceView of(FactorSource source) {
            return new SourceView(
                    source.where(), source.page().orElse(null), source.quote().orElse(null));
        }
    }
}
