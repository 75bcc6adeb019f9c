package dev.vetted.triage.rating;

import dev.vetted.criteria.CriterionId;
import dev.vetted.policy.limits.RatingLimits;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.thirdparties.Use;
import dev.vetted.triage.Factor;
import dev.vetted.triage.FactorSource;
import dev.vetted.triage.RatedFactor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much an exception bears on our use: nothing when our use leans on none of its criteria, otherwise as much as the
 * criterion guards of what we have at stake. What guards it only indirectly counts one less.
 */
final class Relevance {

    private final ScopeMapping scope;
    private final Use use;
    private final RatingLimits limits;

    Relevance(ScopeMapping scope, Use use, RatingLimits limits) {
        this.scope = scope;
        this.use = use;
        this.limits = limits;
    }

    RatedFactor of(ReportedException exception) {
        if (exception.criteria().isEmpty()) {
            Stake highest = highest(Set.of(Stake.values()));
            return factor(
                    "cannot be told",
                    highest.of(use, limits),
                    "The criterion is not stated, so it may touch what we have most at stake: %s."
                            .formatted(highest.words(use)),
                    Optional.empty());
        }
        return exception.criteria().stream()
                .filter(scope::leansOn)
                .max(Comparator.comparingInt(this::points))
                .map(id -> factor(
                        "our use leans on %s (%s)"
                                .formatted(id, RiskDomain.of(id).words()),
                        points(id),
                        why(id),
                        row(id)))
                .orElseGet(() -> factor(
                        "our use leans on none of " + Words.ids(exception.criteria()),
                        0,
                        "The confirmed scope notes their categories as not applicable to our use.",
                        row(exception.criteria().getFirst())));
    }

    private int points(CriterionId id) {
        Set<Stake> stakes = RiskDomain.of(id).stakes();
        return stakes.isEmpty()
                ? Math.max(1, highest(Set.of(Stake.values())).of(use, limits) - 1)
                : highest(stakes).of(use, limits);
    }

    private String why(CriterionId id) {
        Set<Stake> stakes = RiskDomain.of(id).stakes();
        return stakes.isEmpty()
                ? "It guards indirectly what we have most at stake, which counts one less: %s."
                        .formatted(highest(Set.of(Stake.values())).words(use))
                : "Of what it guards for us most is at stake here: %s."
                        .formatted(highest(stakes).words(use));
    }

    private Stake highest(Collection<Stake> stakes) {
        return Arrays.stream(Stake.values())
                .filter(stakes::contains)
                .reduce((first, next) -> next.of(use, limits) > first.of(use, limits) ? next : first)
                .orElseThrow();
    }

    private RatedFactor factor(String value, int points, String why, Optional<ScopeRow> row) {
        List<FactorSource> sources = new ArrayList<>();
        sources.add(FactorSource.record("Our use: " + use.serviceName()));
        row.ifPresent(it -> sources.add(new FactorSource("Scope, row " + it.id(), it.page(), it.quote())));
        return new RatedFactor(Factor.RELEVANCE, value, points, why, sources);
    }

    private Optional<ScopeRow> row(CriterionId id) {
        return scope.rows().stream()
                .filter(row -> row.id().equals(ScopeMapping.rowId(id.category())))
                .findFirst();
    }
}
