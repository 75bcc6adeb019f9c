package dev.vetted.triage.rating;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.triage.Factor;
import dev.vetted.triage.FactorSource;
import dev.vetted.triage.RatedFactor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How critical the control is, by its most critical criterion. */
final class Criticality {

    static final int MOST = 3;

    /** Access, operations and change: a failure there opens the system itself. */
    private static final Set<String> KEY_SERIES = Set.of("CC6", "CC7", "CC8");

    /** Governance and communication: a failure there is felt indirectly. */
    private static final Set<String> INDIRECT_SERIES = Set.of("CC1", "CC2", "CC5");

    private Criticality() {}

    static RatedFactor of(ReportedException exception) {
        Optional<CriterionId> worst = exception.criteria().stream().max(Comparator.comparingInt(Criticality::of));
        return new RatedFactor(
                Factor.CRITICALITY,
                exception.criteria().isEmpty() ? "criterion not stated" : Words.ids(exception.criteria()),
                worst.map(Criticality::of).orElse(MOST),
                worst.map(Criticality::why)
                        .orElse("It cannot be told which criterion is touched: the highest is taken."),
                List.of(FactorSource.of(exception)));
    }

    private static int of(CriterionId id) {
        return KEY_SERIES.contains(id.series()) ? MOST : INDIRECT_SERIES.contains(id.series()) ? 1 : 2;
    }

    private static String why(CriterionId id) {
        return switch (of(id)) {
            case MOST ->
                "%s (%s) is a key control: a failure opens the system itself."
                        .formatted(id, RiskDomain.of(id).words());
            case 1 ->
                "%s (%s) is felt indirectly.".formatted(id, RiskDomain.of(id).words());
            default ->
                "%s (%s) is neither a key control nor indirect."
                        .formatted(id, RiskDomain.of(id).words());
        };
    }
}
