package dev.vetted.controls;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.controls.internal.ControlRequestEntity;
import dev.vetted.controls.internal.ControlRequestRecords;
import dev.vetted.controls.requests.ControlRequest;
import dev.vetted.controls.requests.RequestAnswer;
import dev.vetted.controls.requests.RequestDraft;
import dev.vetted.controls.requests.RequestId;
import dev.vetted.controls.requests.RequestStatus;
import dev.vetted.controls.requests.RequestStep;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Json;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for what makes up for gaps, exceptions and unmet user entity controls, and keeps what is answered and judged. */
@Component
public class CompensatingControlRequests {

    private static final Set<RequestStatus> WAITING = Set.of(RequestStatus.OPEN, RequestStatus.RETURNED);

    private final ControlRequestRecords records;
    private final RequestSources sources;
    private final AuditTrail audit;
    private final Clock clock;

    CompensatingControlRequests(ControlRequestRecords records, RequestSources sources, AuditTrail audit, Clock clock) {
        this.records = records;
        this.sources = sources;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens a request for each origin that has none yet, and gives all of the review. Opening again changes nothing. */
    @Transactional
    public List<RequestId> open(ReviewId review, Actor actor) {
        List<RequestId> ids = new ArrayList<>();
        for (RequestDraft draft : sources.drafts(review)) {
            RequestId id = RequestId.of(review, draft.origin());
            ids.add(id);
            if (!records.existsById(id.toString())) {
                records.save(ControlRequestEntity.opened(
                        review, ids.size(), draft, sources.days().expire(), sources.policyVersion(), clock.instant()));
                record(
                        actor,
                        "control requested",
                        review,
                        Map.of(
                                "request", id.toString(),
                                "origin",
                                        draft.origin().kind() + " "
                                                + draft.origin().reference(),
                                "of", draft.addressee().name(),
                                "due", draft.dueOn().toString()));
            }
        }
        return ids;
    }

    /**
     * Answers a request, for oneself or for a third party that has no account.
     *
     * @throws Refusal.Conflicting when no answer is wanted any more
     */
    @Transactional
    public ControlRequest answer(RequestId id, RequestAnswer answer, Member member) {
        checkMayAnswer(member);
        ControlRequestEntity request = entity(id);
        request.answer(answer, member.name(), clock.instant(), today());
        record(
                member.actor(),
                "control request answered",
                request.review(),
                Map.of(
                        "request", id.toString(),
                        "document", answer.document().map(Sha256::hex).orElse("none"),
                        "link", answer.link().orElse("none")));
        return request.view(today());
    }

    /** Accepts the answer: it counts as long as the policy says. Whoever gave it may not accept it. */
    @Transactional
    public ControlRequest accept(RequestId id, String reason, Member member) {
        checkMayJudge(member);
        ControlRequestEntity request = entity(id);
        LocalDate until = today().plusMonths(sources.days().validMonths());
        request.accept(reason, member.name(), clock.instant(), until);
        judged("control request accepted", id, request, reason, member);
        return request.view(today());
    }

    /** Returns the answer for another one, which is due as a first one is. */
    @Transactional
    public ControlRequest returnWith(RequestId id, String reason, Member member) {
        checkMayJudge(member);
        ControlRequestEntity request = entity(id);
        LocalDate due = today().plusDays(sources.days().answer());
        request.giveBack(
                reason, member.name(), clock.instant(), due, sources.days().expire());
        judged("control request returned", id, request, reason, member);
        return request.view(today());
    }

    /** Withdraws a request that is not wanted any more. */
    @Transactional
    public ControlRequest withdraw(RequestId id, String reason, Member member) {
        checkMayJudge(member);
        ControlRequestEntity request = entity(id);
        request.withdraw(reason, member.name(), clock.instant(), today());
        judged("control request withdrawn", id, request, reason, member);
        return request.view(today());
    }

    /** All of a review: gaps, exceptions, user entity controls, each in the order of the report. */
    @Transactional(readOnly = true)
    public List<ControlRequest> of(ReviewId review) {
        return records.findByReviewIdOrderByPlaceAscIdAsc(review.toString()).stream()
                .map(it -> it.view(today()))
                .toList();
    }

    /** @throws Refusal.Unknown when there is none */
    @Transactional(readOnly = true)
    public ControlRequest get(RequestId id) {
        return entity(id).view(today());
    }

    /** Those of all reviews whose answer is late on that day and still taken, latest first. */
    @Transactional(readOnly = true)
    public List<ControlRequest> overdue(LocalDate today) {
        return records.findByStatusInAndDueOnBeforeOrderByDueOnAscIdAsc(WAITING, today).stream()
                .map(it -> it.view(today))
                .filter(it -> it.isOverdue(today))
                .toList();
    }

    /** Who answered, judged or withdrew. */
    @Transactional(readOnly = true)
    public Set<String> preparers(ReviewId review) {
        return of(review).stream()
                .flatMap(request -> request.history().stream())
                .map(RequestStep::by)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Digest of the requests of a review with every step: it changes with each of them, and when one expires. */
    @Transactional(readOnly = true)
    public Sha256 hash(ReviewId review) {
        return Sha256.of(Json.write(of(review)));
    }

    /** Refuses whom {@link #answer} would refuse, before anything is done that no rollback takes back. */
    @Transactional(readOnly = true)
    void checkAnswer(RequestId id, Member member) {
        checkMayAnswer(member);
        RequestStatus status = get(id).status();
        if (!status.isWaiting()) {
            throw new Refusal.Conflicting("Request %s is %s and cannot be answered any more.".formatted(id, status));
        }
    }

    private ControlRequestEntity entity(RequestId id) {
        return records.findById(id.toString())
                .orElseThrow(() -> new Refusal.Unknown("There is no request %s. Check the id.".formatted(id)));
    }

    private static void checkMayAnswer(Member member) {
        if (!member.isIn(Member.OWNERS) && !member.isIn(Member.ANALYSTS)) {
            throw new Refusal.Forbidden("Owners and analysts answer requests for controls. Ask one of them.");
        }
    }

    private static void checkMayJudge(Member member) {
        if (!member.isIn(Member.ANALYSTS)) {
            throw new Refusal.Forbidden("Analysts judge what is answered to requests for controls. Ask one of them.");
        }
    }

    private void judged(String action, RequestId id, ControlRequestEntity request, String reason, Member member) {
        record(member.actor(), action, request.review(), Map.of("request", id.toString(), "reason", reason.strip()));
    }

    private void record(Actor actor, String action, ReviewId review, Map<String, String> details) {
        audit.record(actor, action, new AuditSubject("review", review.toString()), details);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
