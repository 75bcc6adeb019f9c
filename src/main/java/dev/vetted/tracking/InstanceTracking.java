package dev.vetted.tracking;

import dev.vetted.shared.Refusal;
import dev.vetted.tracking.internal.TrackingTables;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Follows process instances and answers where they are. Every note may be made again with the same facts. */
@Component
public class InstanceTracking {

    private final TrackingTables tables;
    private final Clock clock;

    InstanceTracking(TrackingTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** Notes that an instance started now. */
    @Transactional
    public void started(
            long key,
            String processId,
            int processVersion,
            Optional<Long> parentKey,
            UUID engagementId,
            Optional<UUID> reviewId) {
        tables.addInstance(new ProcessInstance(
                key, processId, processVersion, parentKey, engagementId, reviewId, clock.instant(), Optional.empty()));
    }

    /** Notes that an instance ended; whatever it still stood at, it has left. */
    @Transactional
    public void ended(long key) {
        tables.endInstance(key, clock.instant());
    }

    /** Notes that an instance reached an element. */
    @Transactional
    public void entered(long elementInstanceKey, long instanceKey, String elementId, String actor) {
        tables.addVisit(elementInstanceKey, instanceKey, elementId, actor, clock.instant());
    }

    /** Notes that an element is done, by whom and with which outcome. */
    @Transactional
    public void left(long elementInstanceKey, String actor, Optional<String> outcome) {
        tables.endVisit(elementInstanceKey, actor, outcome, clock.instant());
    }

    /** Notes why an element does not get through. */
    @Transactional
    public void stuck(long elementInstanceKey, String problem) {
        tables.noteProblem(elementInstanceKey, problem);
    }

    /** Instances without a parent, newest first. */
    @Transactional(readOnly = true)
    public List<ProcessInstance> roots() {
        return tables.roots();
    }

    /** All instances of an engagement, in the order they started. */
    @Transactional(readOnly = true)
    public List<ProcessInstance> of(UUID engagementId) {
        return tables.ofEngagement(engagementId);
    }

    /** @throws Refusal.Unknown when there is none */
    @Transactional(readOnly = true)
    public ProcessInstance get(long key) {
        return tables.instance(key)
                .orElseThrow(
                        () -> new Refusal.Unknown("There is no process instance %d. Check the key.".formatted(key)));
    }

    @Transactional(readOnly = true)
    public List<ProcessInstance> childrenOf(long key) {
        return tables.children(key);
    }

    /** What an instance went through, in order; what it has not left is where it stands. */
    @Transactional(readOnly = true)
    public List<ElementVisit> visits(long instanceKey) {
        return tables.visits(instanceKey);
    }
}
