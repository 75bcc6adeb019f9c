package dev.vetted.triage.internal;

import dev.vetted.criteria.CriterionId;
import dev.vetted.policy.limits.ExceptionLimits;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.triage.Rating;
import dev.vetted.triage.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rates an exception: criticality of the control times its relevance to our use, and one more when the rate may be
 * above what is tolerable. Relevance above 0 never gives less than low.
 */
public final class ExceptionRating {

    /** Access, operations and change: a failure there opens the system itself. */
    private static final Set<String> KEY_SERIES = Set.of("CC6", "CC7", "CC8");

    /** Governance and communication: a failure there is felt indirectly. */
    private static final Set<String> INDIRECT_SERIES = Set.of("CC1", "CC2", "CC5");

    private static final int MOST_CRITICAL = 3;

    private ExceptionRating() {}

    public static Rating of(ReportedException exception, ScopeMapping scope, ExceptionLimits limits) {
        List<String> grounds = new ArrayList<>();
        int criticality = criticality(exception, grounds);
        int relevance = relevance(exception, scope, grounds);
        Optional<BigDecimal> observed = Optional.empty();
        Optional<BigDecimal> bound = Optional.empty();
        int points = criticality * relevance;
        Integer deviations = exception.deviations();
        Integer sample = exception.sample();
        if (deviations != null && sample != null && sample > 0 && deviations <= sample) {
            observed = Optional.of(DeviationRate.observed(deviations, sample));
            bound = Optional.of(DeviationRate.upperBound(deviations, sample, limits.confidencePercent()));
            BigDecimal tolerable =
                    criticality == MOST_CRITICAL ? limits.tolerableKeyPercent() : limits.tolerablePercent();
            boolean above = bound.get().compareTo(tolerable) > 0;
            points += above && relevance > 0 ? 1 : 0;
            grounds.add("%d of %d: %s %% observed, up to %s %% at %s %% confidence, %s the tolerable %s %%"
                    .formatted(
                            deviations,
                            sample,
                            observed.get(),
                            bound.get(),
                            limits.confidencePercent().toPlainString(),
                            above ? "above" : "within",
                            tolerable.toPlainString()));
        } else {
            points += relevance > 0 ? 1 : 0;
            grounds.add("the report states no count of deviations, which is taken as above the tolerable rate");
        }
        return new Rating(
                criticality, relevance, observed, bound, points, severity(points, relevance, limits), grounds);
    }

    private static int criticality(ReportedException exception, List<String> grounds) {
        if (exception.criteria().isEmpty()) {
            grounds.add("criticality 3: the criterion is not stated, so the highest is taken");
            return 3;
        }
        int criticality = exception.criteria().stream()
                .mapToInt(id -> KEY_SERIES.contains(id.series()) ? 3 : INDIRECT_SERIES.contains(id.series()) ? 1 : 2)
                .max()
                .orElseThrow();
        grounds.add("criticality %d of the control under %s".formatted(criticality, ids(exception)));
        return criticality;
    }

    private static int relevance(ReportedException exception, ScopeMapping scope, List<String> grounds) {
        if (exception.criteria().isEmpty()) {
            grounds.add("relevance 2: it cannot be told which criterion is touched");
            return 2;
        }
        boolean leans = exception.criteria().stream().anyMatch(id -> scope.leansOn(id.category()));
        int relevance = leans ? (KEY_SERIES.stream().anyMatch(series -> touches(exception, series)) ? 3 : 2) : 0;
        grounds.add(
                leans
                        ? "relevance %d: our use leans on the categories of %s".formatted(relevance, ids(exception))
                        : "relevance 0: our use leans on none of the categories of " + ids(exception));
        return relevance;
    }

    private static boolean touches(ReportedException exception, String series) {
        return exception.criteria().stream().map(CriterionId::series).anyMatch(series::equals);
    }

    private static String ids(ReportedException exception) {
        return String.join(
                ", ", exception.criteria().stream().map(CriterionId::value).toList());
    }

    private static Severity severity(int points, int relevance, ExceptionLimits limits) {
        if (relevance == 0) {
            return Severity.NONE;
        }
        if (points >= limits.criticalFromPoints()) {
            return Severity.CRITICAL;
        }
        if (points >= limits.highFromPoints()) {
            return Severity.HIGH;
        }
        return points >= limits.mediumFromPoints() ? Severity.MEDIUM : Severity.LOW;
    }
}
