package dev.vetted.controls.requests;

import dev.vetted.controls.requests.RequestStep.Term;
import dev.vetted.thirdparties.ReviewId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    /** The request as it stood at a moment after it was opened; one that waited then had expired if its day was over. */
    public ControlRequest asOf(Instant moment) {
        List<RequestStep> taken =
                history.stream().filter(step -> !step.at().isAfter(moment)).toList();
        Term term = history.stream()
                .filter(step -> step.at().isAfter(moment))
                .flatMap(step -> step.replaced().stream())
                .findFirst()
                .orElse(new Term(dueOn, expiresOn));
        RequestStatus became =
                taken.isEmpty() ? RequestStatus.OPEN : taken.getLast().became();
        boolean over = LocalDate.ofInstant(moment, ZoneOffset.UTC).isAfter(term.expiresOn());
        return new ControlRequest(
                id,
                review,
                origin,
                subject,
                asked,
                evidence,
                addressee,
                term.dueOn(),
                term.expiresOn(),
                policyVersion,
                became.isWaiting() && over ? RequestStatus.EXPIRED : became,
                taken.stream().flatMap(step -> step.answer().stream()).reduce((earlier, later) -> later),
                became == RequestStatus.ACCEPTED ? validUntil : Optional.empty(),
                openedAt,
                taken);
    }

    /** Who gave the last answer. */
    public Optional<String> answeredBy() {
        return RequestStep.answeredBy(history);
    }
}
