package dev.vetted.triage.rating;

import dev.vetted.policy.limits.ExceptionLimits;
import dev.vetted.policy.limits.RatingLimits;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.triage.ObservedRate;
import dev.vetted.triage.RatedFactor;
import dev.vetted.triage.Rating;
import dev.vetted.triage.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Rates an exception: criticality of the control times its relevance to our use, and what each other factor adds. What
 * cannot be told is taken at its worst. Management's response changes nothing. What is relevant is never below low.
 */
public final class ExceptionRating {

    private ExceptionRating() {}

    public static Rating of(ReportedException exception, RatingBasis basis) {
        ExceptionLimits exceptions = basis.policy().exceptions();
        RatingLimits limits = basis.policy().rating();
        RatedFactor criticality = Criticality.of(exception);
        RatedFactor relevance = new Relevance(basis.scope(), basis.use(), limits).of(exception);
        Optional<ObservedRate> rate = DeviationRate.stated(exception, criticality.points(), exceptions);
        Breadth breadth = new Breadth(basis.exceptions(exception));
        List<RatedFactor> factors = List.of(
                criticality,
                relevance,
                DeviationKind.of(exception, basis.reading(), rate, limits),
                DeviationRate.factor(exception, rate, limits),
                breadth.spread(exception, limits),
                new Repetition(basis.reading(), limits).of(exception, basis.earlier()),
                breadth.cluster(exception, exceptions, limits),
                AffectedTime.of(exception, limits));
        int points = relevance.points() == 0
                ? 0
                : criticality.points() * relevance.points()
                        + factors.stream()
                                .filter(it -> !it.factor().base())
                                .mapToInt(RatedFactor::points)
                                .sum();
        return new Rating(
                basis.policyVersion(),
                factors,
                rate,
                points,
                severity(exception, points, relevance.points(), exceptions));
    }

    private static Severity severity(ReportedException exception, int points, int relevance, ExceptionLimits limits) {
        if (relevance == 0) {
            return Severity.NONE;
        }
        Severity byPoints = points >= limits.criticalFromPoints()
                ? Severity.CRITICAL
                : points >= limits.highFromPoints()
                        ? Severity.HIGH
                        : points >= limits.mediumFromPoints() ? Severity.MEDIUM : Severity.LOW;
        Severity least = exception.criteria().isEmpty()
                ? Severity.valueOf(limits.unrated().name())
                : Severity.LOW;
        return byPoints.compareTo(least) >= 0 ? byPoints : least;
    }
}
