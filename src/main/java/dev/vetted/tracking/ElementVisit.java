package dev.vetted.tracking;

import java.time.Instant;
import java.util.Optional;

/**
 * One passage of an instance through an element of its model.
 *
 * @param elementInstanceKey the engine's key of this passage
 * @param actor who did it: a person, or the worker
 * @param problem the last failure, when it did not get through at once
 */
public record ElementVisit(
        long elementInstanceKey,
        long instanceKey,
        String elementId,
        Instant enteredAt,
        Optional<Instant> leftAt,
        String actor,
        Optional<String> outcome,
        Optional<String> problem) {}
