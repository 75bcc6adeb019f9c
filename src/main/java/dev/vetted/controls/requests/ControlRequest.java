package dev.vetted.controls.requests;

import dev.vetted.thirdparties.ReviewId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A request for a compensating control.
 *
 * @param asked what is asked
 * @param evidence what counts as an answer
 * @param dueOn the last day on which an answer is in time
 * @param expiresOn the last day on which one is taken at all
 * @param policyVersion the policy that the days come from
 * @param answer the last one
 * @param validUntil how long an accepted control counts
 * @param history every step after it was opened, oldest first
 */
public record ControlRequest(
        RequestId id,
        ReviewId review,
        RequestOrigin origin,
        String subject,
        String asked,
        String evidence,
        Addressee addressee,
        LocalDate dueOn,
        LocalDate expiresOn,
        int policyVersion,
        RequestStatus status,
        Optional<RequestAnswer> answer,
        Optional<LocalDate> validUntil,
        Instant openedAt,
        List<RequestStep> history) {

    public ControlRequest {
        history = List.copyOf(history);
    }

    /** Whether an answer is late: the request waits for one and its day is over. */
    public boolean isOverdue(LocalDate today) {
        return status.isWaiting() && today.isAfter(dueOn);
    }

    /** Who gave the last answer. */
    public Optional<String> answeredBy() {
        return RequestStep.answeredBy(history);
    }
}
