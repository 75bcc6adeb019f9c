package dev.vetted.tracking.web;

import dev.vetted.tracking.ElementVisit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One passage through an element of the model.
 *
 * @param leftAt absent where the instance stands
 * @param problem the last failure, when it did not get through at once
 */
record VisitView(
        String elementId,
        String elementName,
        Instant enteredAt,
        @Nullable Instant leftAt,
        String actor,
        @Nullable String outcome,
        @Nullable String problem) {

    static VisitView of(ElementVisit visit, String elementName) {
        return new VisitView(
                visit.elementId(),
                elementName,
                visit.enteredAt(),
                visit.leftAt().orElse(null),
                visit.actor(),
                visit.outcome().orElse(null),
                visit.problem().orElse(null));
    }
}
