package dev.vetted.controls.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One step in the life of a request.
 *
 * @param became the status after it
 * @param words the reason given; those of an answer are in it
 * @param answer for an answer
 * @param replaced for a return, the days that held before it
 */
public record RequestStep(
        RequestStatus became,
        String by,
        Instant at,
        String words,
        Optional<RequestAnswer> answer,
        Optional<Term> replaced) {

    /** Until when an answer is in time, and until when one is taken at all. */
    public record Term(LocalDate dueOn, LocalDate expiresOn) {}

    /** Steps that were stored before days were kept have none. */
    @SuppressWarnings("OptionalAssignedToNull")
    public RequestStep {
        replaced = replaced == null ? Optional.empty() : replaced;
    }

    /** A step that changes no day. */
    public static RequestStep of(
            RequestStatus became, String by, Instant at, String words, Optional<RequestAnswer> answer) {
        return new RequestStep(became, by, at, words, answer, Optional.empty());
    }

    /** Who gave the last answer among these. */
    public static Optional<String> answeredBy(List<RequestStep> steps) {
        return steps.stream()
                .filter(step -> step.became == RequestStatus.ANSWERED)
                .reduce((earlier, later) -> later)
                .map(RequestStep::by);
    }
}
