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
import dev.vetted.triage.internal.ExceptionRating;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** Rates a case. Rating again gives the same rating and changes nothing. */
    @Transactional
    public Rating rate(ExceptionId id, Actor actor) {
        ExceptionCaseEntity found = entity(id);
        ReviewId review = found.review();
        Rating rating = ExceptionRating.of(
                found.exception(), sources.scope(review), sources.policy().exceptions());
        if (found.rate(rating)) {
            record(
                    actor,
                    "exception rated",
                    review,
                    Map.of(
                            "exception",
                            id.toString(),
                            "severity",
                            rating.severity().name()));
        }
        return rating;
    }

    /**
     * Disposes of an exception and thereby does its task.
     *
     * @throws Refusal.Invalid without a reason
     */
    @Transactional
    public ExceptionCase dispose(
            ReviewId review, ExceptionId id, Disposition disposition, String reason, Member member) {
        ExceptionCaseEntity found = entity(id);
        if (!found.review().equals(review)) {
            throw new Refusal.Unknown("Review %s has no exception %s. Check the ids.".formatted(review, id));
        }
        found.dispose(disposition, reason, member.name(), clock.instant());
        inbox.submit(TaskKind.DISPOSE_EXCEPTION, id.value(), member, TaskOutcome.of(disposition));
        record(
                member.actor(),
                "exception disposed",
                review,
                Map.of("exception", id.toString(), "disposition", disposition.name(), "reason", reason));
        return found.view();
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

    /** Digest of all cases as they stand; it changes when any rating or disposition does. */
    @Transactional(readOnly = true)
    public Sha256 hash(ReviewId review) {
        return Sha256.of(Json.write(of(review)));
    }

    private ExceptionCaseEntity entity(ExceptionId id) {
        return records.findById(id.toString())
                .orElseThrow(() -> new Refusal.Unknown("There is no exception %s. Check the id.".formatted(id)));
    }

    private void record(Actor actor, String action, ReviewId review, Map<String, String> details) {
        audit.record(actor, action, new AuditSubject("review", review.toString()), details);
    }
}
