package dev.vetted.controls.internal;

import dev.vetted.controls.requests.Addressee;
import dev.vetted.controls.requests.ControlRequest;
import dev.vetted.controls.requests.RequestAnswer;
import dev.vetted.controls.requests.RequestDraft;
import dev.vetted.controls.requests.RequestId;
import dev.vetted.controls.requests.RequestOrigin;
import dev.vetted.controls.requests.RequestStatus;
import dev.vetted.controls.requests.RequestStep;
import dev.vetted.shared.Json;
import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ReviewId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** A request for a compensating control as stored, with the steps it may take. */
@Entity
@Table(name = "control_request")
public class ControlRequestEntity {

    @Id
    private String id;

    private String reviewId;
    private String origin;
    private String originRef;

    /** Among those that were opened with it, to show them in the order of the report. */
    private int place;

    private String addressee;
    private String subject;
    private String contents;
    private LocalDate dueOn;
    private LocalDate expiresOn;
    private int policyVersion;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RequestStatus status;

    private @Nullable String answer;
    private @Nullable LocalDate validUntil;
    private String history;
    private Instant openedAt;

    @Version
    private @Nullable Long version;

    protected ControlRequestEntity() {}

    public static ControlRequestEntity opened(
            ReviewId review, int place, RequestDraft draft, int expireDays, int policyVersion, Instant at) {
        ControlRequestEntity opened = new ControlRequestEntity();
        opened.id = RequestId.of(review, draft.origin()).toString();
        opened.reviewId = review.toString();
        opened.origin = draft.origin().kind().name();
        opened.originRef = draft.origin().reference();
        opened.place = place;
        opened.addressee = draft.addressee().kind().name();
        opened.subject = draft.subject();
        opened.contents = Json.write(draft);
        opened.due(draft.dueOn(), expireDays);
        opened.policyVersion = policyVersion;
        opened.status = RequestStatus.OPEN;
        opened.history = Json.write(List.of());
        opened.openedAt = at;
        return opened;
    }

    public void answer(RequestAnswer given, String by, Instant at, LocalDate today) {
        if (!status(today).isWaiting()) {
            throw wrongState("answered", today);
        }
        answer = Json.write(given);
        step(new RequestStep(RequestStatus.ANSWERED, by, at, given.text(), Optional.of(given)));
    }

    public void accept(String reason, String by, Instant at, LocalDate until) {
        requireAnswered("accepted");
        if (RequestStep.answeredBy(steps()).filter(by::equals).isPresent()) {
            throw new Refusal.Forbidden(
                    "%s answered this request and may not accept the answer. Leave that to another analyst."
                            .formatted(by));
        }
        step(new RequestStep(RequestStatus.ACCEPTED, by, at, required(reason), Optional.empty()));
        validUntil = until;
    }

    /** Another answer is due from now on anew. */
    public void giveBack(String reason, String by, Instant at, LocalDate due, int expireDays) {
        requireAnswered("returned");
        step(new RequestStep(RequestStatus.RETURNED, by, at, required(reason), Optional.empty()));
        due(due, expireDays);
    }

    public void withdraw(String reason, String by, Instant at, LocalDate today) {
        if (!status(today).isWaiting() && status != RequestStatus.ANSWERED) {
            throw wrongState("withdrawn", today);
        }
        step(new RequestStep(RequestStatus.WITHDRAWN, by, at, required(reason), Optional.empty()));
    }

    public ReviewId review() {
        return ReviewId.of(reviewId);
    }

    /** As of a day: a request that waits expires by the calendar. */
    public ControlRequest view(LocalDate today) {
        RequestDraft draft = Json.read(contents, RequestDraft.class);
        return new ControlRequest(
                RequestId.of(id),
                review(),
                new RequestOrigin(RequestOrigin.Kind.valueOf(origin), originRef),
                subject,
                draft.asked(),
                draft.evidence(),
                new Addressee(
                        Addressee.Kind.valueOf(addressee), draft.addressee().name()),
                dueOn,
                expiresOn,
                policyVersion,
                status(today),
                Optional.ofNullable(answer).map(it -> Json.read(it, RequestAnswer.class)),
                Optional.ofNullable(validUntil),
                openedAt,
                steps());
    }

    private RequestStatus status(LocalDate today) {
        return status.isWaiting() && today.isAfter(expiresOn) ? RequestStatus.EXPIRED : status;
    }

    private void due(LocalDate day, int expireDays) {
        dueOn = day;
        expiresOn = day.plusDays(expireDays);
    }

    private void step(RequestStep step) {
        List<RequestStep> steps = new ArrayList<>(steps());
        steps.add(step);
        history = Json.write(steps);
        status = step.became();
    }

    private List<RequestStep> steps() {
        return Json.read(history, new TypeReference<List<RequestStep>>() {});
    }

    private void requireAnswered(String verb) {
        if (status != RequestStatus.ANSWERED) {
            throw new Refusal.Conflicting(
                    "Request %s is %s and cannot be %s: there is no answer to judge.".formatted(id, status, verb));
        }
    }

    private Refusal.Conflicting wrongState(String verb, LocalDate today) {
        return new Refusal.Conflicting(
                "Request %s is %s and cannot be %s any more.".formatted(id, status(today), verb));
    }

    private static String required(String reason) {
        if (reason.isBlank()) {
            throw new Refusal.Invalid("Give a reason: it becomes part of the evidence.");
        }
        Length.atMost(Length.GROUNDS, "reason", reason);
        return reason.strip();
    }
}
