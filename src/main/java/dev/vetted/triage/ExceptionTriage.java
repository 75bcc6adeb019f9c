package dev.vetted.triage;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Json;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.TaskOutcome;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.triage.internal.ExceptionCaseEntity;
import dev.vetted.triage.internal.ExceptionCaseRecords;
import dev.vetted.triage.rating.CompensatingControls;
import dev.vetted.triage.rating.ExceptionRating;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for each exception of a confirmed reading, rates it, and keeps what a person disposes. */
@Component
public class ExceptionTriage {

    private final ExceptionCaseRecords records;
    private final TriageSources sources;
    private final TaskInbox inbox;
    private final AuditTrail audit;
    private final Clock clock;

    ExceptionTriage(
            ExceptionCaseRecords records, TriageSources sources, TaskInbox inbox, AuditTrail audit, Clock clock) {
        this.records = records;
        this.sources = sources;
        this.inbox = inbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens the cases of a review's confirmed report; opening again gives the same cases. */
    @Transactional
    public List<ExceptionId> open(ReviewId review, Actor actor) {
        AssuranceReport report = sources.report(review);
        List<ReportedException> exceptions =
                report.confirmed().orElseThrow().reading().exceptions();
        List<ExceptionId> ids = new ArrayList<>();
        for (int ordinal = 1; ordinal <= exceptions.size(); ordinal++) {
            ExceptionId id = ExceptionId.of(report.id().value(), ordinal);
            ids.add(id);
            if (!records.existsById(id.toString())) {
                records.save(ExceptionCaseEntity.opened(id, review, ordinal, exceptions.get(ordinal - 1)));
                record(actor, "exception opened", review, Map.of("exception", id.toString()));
            }
        }
        return ids;
    }

    /**
     * Rates a case. Rating again on the same facts changes nothing; under another policy it gives the new rating, which
     * names the policy. What a person set in place of it stays.
     */
    @Transactional
    public Rating rate(ExceptionId id, Actor actor) {
        ExceptionCaseEntity found = entity(id);
        ReviewId review = found.review();
        Rating rating = ExceptionRating.of(found.exception(), sources.basis(review));
        if (found.rate(rating)) {
            record(
                    actor,
                    "exception rated",
                    review,
                    Map.of(
                            "exception", id.toString(),
                            "severity", rating.severity().name(),
                            "points", rating.sum(),
                            "policy", Integer.toString(rating.policyVersion())));
        }
        return rating;
    }

    /**
     * Sets a severity in place of the computed one; both stay. Only who may dispose of the exception may do so, before
     * it is disposed of.
     *
     * @throws Refusal.Invalid without a reason, or for none when the exception is relevant to our use
     */
    @Transactional
    public ExceptionCase override(ReviewId review, ExceptionId id, Severity severity, String reason, Member member) {
        ExceptionCaseEntity found = entity(review, id);
        Rating rating = found.view()
                .rating()
                .orElseThrow(() -> new Refusal.Conflicting(
                        "Exception %s is not rated yet. Override its severity once it is.".formatted(id)));
        ExceptionCaseEntity.requireReason(reason, "override");
        if (severity == Severity.NONE && rating.relevance() > 0) {
            throw new Refusal.Invalid(
                    "Our use leans on what the exception touches, so its severity is never below low. Dispose of it as without effect if it has none.");
        }
        boolean news = found.override(new SeverityOverride(severity, reason, member.name(), clock.instant()));
        inbox.check(TaskKind.DISPOSE_EXCEPTION, id.value(), member);
        if (news) {
            record(
                    member.actor(),
                    "severity overridden",
                    review,
                    Map.of(
                            "exception", id.toString(),
                            "computed", rating.severity().name(),
                            "severity", severity.name(),
                            "reason", reason));
        }
        return found.view();
    }

    /** Disposes of an exception for which no other control of the report is named. */
    @Transactional
    public ExceptionCase dispose(
            ReviewId review, ExceptionId id, Disposition disposition, String reason, Member member) {
        return dispose(review, id, disposition, Optional.empty(), reason, member);
    }

    /**
     * Disposes of an exception and thereby does its task.
     *
     * @param control id of the control of the same report that makes up for the exception, when one does
     * @throws Refusal.Invalid without a reason, or when that control does not make up for it
     */
    @Transactional
    public ExceptionCase dispose(
            ReviewId review,
            ExceptionId id,
            Disposition disposition,
            Optional<String> control,
            String reason,
            Member member) {
        ExceptionCaseEntity found = entity(review, id);
        Optional<Compensation> compensation = compensating(found).by(disposition, control);
        found.dispose(disposition, compensation, reason, member.name(), clock.instant());
        inbox.submit(TaskKind.DISPOSE_EXCEPTION, id.value(), member, TaskOutcome.of(disposition));
        Map<String, String> details =
                new TreeMap<>(Map.of("exception", id.toString(), "disposition", disposition.name(), "reason", reason));
        compensation.ifPresent(it -> details.put("compensatingControl", it.controlId()));
        record(member.actor(), "exception disposed", review, details);
        return found.view();
    }

    /** The controls of the report that may be named as making up for the exception. */
    @Transactional(readOnly = true)
    public List<Compensation> candidates(ExceptionId id) {
        return compensating(entity(id)).candidates();
    }

    /** The cases of a review in the order of the report. */
    @Transactional(readOnly = true)
    public List<ExceptionCase> of(ReviewId review) {
        return records.findByReviewIdOrderByOrdinal(review.toString()).stream()
                .map(ExceptionCaseEntity::view)
                .toList();
    }

    /** @throws Refusal.Unknown when there is none */
    @Transactional(readOnly = true)
    public ExceptionCase get(ExceptionId id) {
        return entity(id).view();
    }

    /** Everyone who judged an exception of the review. */
    @Transactional(readOnly = true)
    public Set<String> preparers(ReviewId review) {
        Set<String> people = new HashSet<>();
        of(review).forEach(it -> {
            it.disposedBy().ifPresent(people::add);
            it.override().map(SeverityOverride::by).ifPresent(people::add);
        });
        return people;
    }

    /** Digest of all cases as they stand; it changes when any rating, override or disposition does. */
    @Transactional(readOnly = true)
    public Sha256 hash(ReviewId review) {
        return Sha256.of(Json.write(of(review)));
    }

    private CompensatingControls compensating(ExceptionCaseEntity found) {
        return new CompensatingControls(sources.reading(found.review()), found.exception());
    }

    private ExceptionCaseEntity entity(ReviewId review, ExceptionId id) {
        ExceptionCaseEntity found = entity(id);
        if (!found.review().equals(review)) {
            throw new Refusal.Unknown("Review %s has no exception %s. Check the ids.".formatted(review, id));
        }
        return found;
    }

    private ExceptionCaseEntity entity(ExceptionId id) {
        return records.findById(id.toString())
                .orElseThrow(() -> new Refusal.Unknown("There is no exception %s. Check the id.".formatted(id)));
    }

    private void record(Actor actor, String action, ReviewId review, Map<String, String> details) {
        audit.record(actor, action, new AuditSubject("review", review.toString()), details);
    }
}
