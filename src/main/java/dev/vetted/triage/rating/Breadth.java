package dev.vetted.triage.rating;

import dev.vetted.criteria.CriterionId;
import dev.vetted.policy.limits.ExceptionLimits;
import dev.vetted.policy.limits.RatingLimits;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.triage.Factor;
import dev.vetted.triage.FactorSource;
import dev.vetted.triage.RatedFactor;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many controls of a risk domain have exceptions, and how many exceptions cluster in a series of criteria. One whose
 * criteria are not stated may belong to any, so it is counted to each.
 */
final class Breadth {

    private final List<ReportedException> all;

    /** @param all exceptions of the report, the rated one among them */
    Breadth(List<ReportedException> all) {
        this.all = all;
    }

    RatedFactor spread(ReportedException exception, RatingLimits limits) {
        List<ReportedException> together = together(exception, id -> RiskDomain.of(id));
        long controls = Stream.concat(
                        together.stream()
                                .map(ReportedException::controlId)
                                .filter(id -> id != null)
                                .distinct(),
                        together.stream().filter(it -> it.controlId() == null))
                .count();
        boolean spread = controls >= limits.spreadFromControls();
        return new RatedFactor(
                Factor.SPREAD,
                "%s with exceptions in %s; %s touched"
                        .formatted(
                                Words.count(controls, "control", "controls"),
                                domains(exception),
                                exception.criteria().isEmpty()
                                        ? "criteria not stated"
                                        : Words.count(exception.criteria().size(), "criterion", "criteria")),
                spread ? limits.spreadAdds() : 0,
                spread
                        ? "From %d controls on it is a weakness of the domain.".formatted(limits.spreadFromControls())
                        : "Below %d controls it is the control's own.".formatted(limits.spreadFromControls()),
                sources(together));
    }

    RatedFactor cluster(ReportedException exception, ExceptionLimits exceptions, RatingLimits limits) {
        List<ReportedException> inSeries = largest(exception);
        boolean access = exception.criteria().isEmpty() || touchesAccess(exception);
        List<ReportedException> inAccess = access
                ? all.stream()
                        .filter(it -> it.criteria().isEmpty() || touchesAccess(it))
                        .toList()
                : List.of();
        boolean bySeries = inSeries.size() >= exceptions.inOneSeries();
        boolean byAccess = inAccess.size() >= exceptions.inAccessManagement();
        return new RatedFactor(
                Factor.CLUSTER,
                "%s in one series%s"
                        .formatted(
                                Words.count(inSeries.size(), "exception", "exceptions"),
                                access ? ", %d in access management".formatted(inAccess.size()) : ""),
                bySeries || byAccess ? limits.clusterAdds() : 0,
                "A cluster is %d in one series or %d in access management."
                        .formatted(exceptions.inOneSeries(), exceptions.inAccessManagement()),
                sources(byAccess ? inAccess : inSeries));
    }

    private List<ReportedException> largest(ReportedException exception) {
        if (exception.criteria().isEmpty()) {
            return all;
        }
        return exception.criteria().stream()
                .map(CriterionId::series)
                .distinct()
                .map(series -> all.stream()
                        .filter(it -> it.criteria().isEmpty()
                                || it.criteria().stream()
                                        .anyMatch(id -> id.series().equals(series)))
                        .toList())
                .reduce((first, next) -> next.size() > first.size() ? next : first)
                .orElse(List.of(exception));
    }

    private List<ReportedException> together(ReportedException exception, Function<CriterionId, RiskDomain> domain) {
        Set<RiskDomain> domains = exception.criteria().stream().map(domain).collect(Collectors.toSet());
        return all.stream()
                .filter(it -> domains.isEmpty()
                        || it.criteria().isEmpty()
                        || !Collections.disjoint(
                                domains, it.criteria().stream().map(domain).toList()))
                .toList();
    }

    private static boolean touchesAccess(ReportedException exception) {
        return exception.criteria().stream().anyMatch(id -> RiskDomain.of(id) == RiskDomain.ACCESS);
    }

    private static String domains(ReportedException exception) {
        return exception.criteria().isEmpty()
                ? "the report"
                : exception.criteria().stream()
                        .map(id -> RiskDomain.of(id).words())
                        .distinct()
                        .collect(Collectors.joining(" and "));
    }

    private static List<FactorSource> sources(List<ReportedException> exceptions) {
        return exceptions.stream().map(FactorSource::of).toList();
    }
}
