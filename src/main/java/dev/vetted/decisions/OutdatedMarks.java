package dev.vetted.decisions;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.decisions.internal.OutdatedTable;
import dev.vetted.shared.Actor;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Marks decisions as outdated. A mark is never taken away; a later change adds its reasons. */
@Component
class OutdatedMarks {

    private static final Actor SELF = Actor.worker("changeWatch");

    private final OutdatedTable table;
    private final ReviewSources sources;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutdatedMarks(
            OutdatedTable table,
            ReviewSources sources,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.sources = sources;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Adds reasons that are not noted yet. Without any the decision stays as it is. */
    void add(Decision decision, List<String> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        Optional<OutdatedDecision> before = table.lock(decision.id());
        Set<String> all =
                new LinkedHashSet<>(before.map(OutdatedDecision::reasons).orElse(List.of()));
        if (!all.addAll(reasons)) {
            return;
        }
        List<String> noted = List.copyOf(all);
        if (before.isPresent()) {
            table.replace(decision.id(), noted);
        } else {
            table.add(decision.id(), noted, clock.instant());
            events.publishEvent(new DecisionOutdated(
                    decision.id(), decision.review(), sources.engagement(decision.review()), noted));
        }
        audit.record(
                SELF,
                "decision outdated",
                new AuditSubject("decision", decision.id().toString()),
                Map.of("review", decision.review().toString(), "reasons", String.join("; ", reasons)));
    }
}
