package dev.vetted.controls.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One step in the life of a request.
 *
 * @param became the status after it
 * @param words the reason given; those of an answer are in it
 * @param answer for an answer
 */
public record RequestStep(RequestStatus became, String by, Instant at, String words, Optional<RequestAnswer> answer) {

    /** Who gave the last answer among these. */
    public static Optional<String> answeredBy(List<RequestStep> steps) {
        return steps.stream()
                .filter(step -> step.became == RequestStatus.ANSWERED)
                .reduce((earlier, later) -> later)
                .map(RequestStep::by);
    }
}
