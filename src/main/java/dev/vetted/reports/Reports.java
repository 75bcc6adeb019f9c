package dev.vetted.reports;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.reports.AssuranceReport.ReadingOutcome;
import dev.vetted.reports.AssuranceReport.Status;
import dev.vetted.reports.AssuranceReport.UploadOutcome;
import dev.vetted.reports.internal.ReadingReview;
import dev.vetted.reports.internal.ReportEntity;
import dev.vetted.reports.internal.ReportRecords;
import dev.vetted.reports.reading.Reading;
import dev.vetted.shared.Actor;
import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.tasks.Member;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.tasks.TaskOutcome;
import dev.vetted.thirdparties.ReviewId;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reports of reviews: received, read, confirmed, accepted or turned down. */
@Component
public class Reports {

    private static final int REASON_LENGTH = 1000;

    private final ReportRecords records;
    private final ReadingReview readingReview;
    private final TaskInbox inbox;
    private final AuditTrail audit;
    private final Clock clock;

    Reports(ReportRecords records, ReadingReview readingReview, TaskInbox inbox, AuditTrail audit, Clock clock) {
        this.records = records;
        this.readingReview = readingReview;
        this.inbox = inbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Receives a stored file as the report of a review and thereby does the upload task. */
    @Transactional
    AssuranceReport receive(ReviewId review, Sha256 document, String fileName, Member member) {
        ReportEntity report = records.save(
                ReportEntity.received(ReportId.next(), review, document, fileName, member.name(), clock.instant()));
        inbox.submit(
                TaskKind.UPLOAD_REPORT,
                review.value(),
                member,
                TaskOutcome.of(UploadOutcome.UPLOADED).referringTo(report.id().value()));
        record(member.actor(), "report uploaded", review, Map.of("file", fileName, "document", document.hex()));
        return report.view();
    }

    /** Notes that no report can be had, which ends the intake. */
    @Transactional
    public void noneAvailable(ReviewId review, String reason, Member member) {
        requireReason(reason);
        inbox.submit(TaskKind.UPLOAD_REPORT, review.value(), member, TaskOutcome.of(UploadOutcome.NOT_AVAILABLE));
        record(member.actor(), "no report available", review, Map.of("reason", reason));
    }

    /** Keeps what was read. Keeping a reading of the same report again changes nothing. */
    @Transactional
    void keep(ReportId id, Reading reading, Actor actor) {
        ReportEntity report = entity(id);
        if (!report.isRead()) {
            report.keep(reading);
            AssuranceReport read = report.view();
            record(
                    actor,
                    "report read",
                    read.review(),
                    Map.of("report", id.toString(), "document", read.document().hex()));
        }
    }

    /** What has to be looked at one by one before the reading of the review's report can be confirmed. */
    @Transactional(readOnly = true)
    public List<PointToCheck> pointsToCheck(ReviewId review) {
        return readingReview.pointsToCheck(current(review).reading());
    }

    /**
     * Corrections as they would be kept, with what was read; nothing is changed.
     *
     * @throws Refusal.Invalid when one does not fit its fact
     */
    @Transactional(readOnly = true)
    public List<Correction> tried(ReviewId review, List<Correction> corrections) {
        return readingReview.complete(current(review).reading(), corrections);
    }

    /**
     * Confirms the reading of the review's report, with corrections.
     *
     * @param checked keys of what the member looked at one by one
     * @throws Refusal.Invalid when a correction does not fit its fact, or a point that needs a look is neither checked nor
     *     corrected
     */
    @Transactional
    public AssuranceReport confirm(
            ReviewId review, List<Correction> corrections, Collection<String> checked, Member member) {
        ReportEntity report = current(review);
        report.confirm(
                readingReview.confirmed(report.readingToConfirm(), corrections, checked, member, clock.instant()));
        inbox.submit(TaskKind.CONFIRM_READING, review.value(), member, TaskOutcome.of(ReadingOutcome.CONFIRMED));
        AssuranceReport view = report.view();
        record(
                member.actor(),
                "reading confirmed",
                review,
                Map.of(
                        "report", view.id().toString(),
                        "confirmedReading", view.confirmedHash().orElseThrow().hex(),
                        "corrections", Integer.toString(corrections.size()),
                        "checked", Integer.toString(checked.size())));
        return view;
    }

    /** Asks for another file in place of this one. */
    @Transactional
    public void replace(ReviewId review, String reason, Member member) {
        turnDown(review, Status.REPLACED, ReadingOutcome.REPLACE, reason, member);
    }

    /** Rejects the report: the review goes on without one. */
    @Transactional
    public void reject(ReviewId review, String reason, Member member) {
        turnDown(review, Status.REJECTED, ReadingOutcome.REJECTED, reason, member);
    }

    /** Accepts a confirmed report as the review's evidence. Accepting again changes nothing. */
    @Transactional
    public void accept(ReportId id, Actor actor) {
        ReportEntity report = entity(id);
        if (report.accept()) {
            record(actor, "report accepted", report.view().review(), Map.of("report", id.toString()));
        }
    }

    /** @throws Refusal.Unknown when there is none */
    @Transactional(readOnly = true)
    public AssuranceReport get(ReportId id) {
        return entity(id).view();
    }

    /** All files received for a review, oldest first. */
    @Transactional(readOnly = true)
    public List<AssuranceReport> of(ReviewId review) {
        return records.findByReviewIdOrderByUploadedAt(review.toString()).stream()
                .map(ReportEntity::view)
                .toList();
    }

    /**
     * The last file received for a review.
     *
     * @throws Refusal.Unknown when there is none
     */
    @Transactional(readOnly = true)
    public AssuranceReport newest(ReviewId review) {
        return of(review).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal.Unknown("Review %s has no report yet.".formatted(review)));
    }

    /** The report that the review's judgement rests on: the one whose reading was confirmed. */
    @Transactional(readOnly = true)
    public Optional<AssuranceReport> confirmedOf(ReviewId review) {
        return of(review).stream()
                .filter(report -> report.confirmed().isPresent())
                .max(Comparator.comparing(AssuranceReport::uploadedAt));
    }

    /** Everyone who had a hand in the report of a review. */
    @Transactional(readOnly = true)
    public Set<String> preparers(ReviewId review) {
        Set<String> people = new HashSet<>();
        of(review).forEach(report -> {
            people.add(report.uploadedBy());
            report.judgedBy().ifPresent(people::add);
        });
        return people;
    }

    private void turnDown(ReviewId review, Status verdict, ReadingOutcome outcome, String reason, Member member) {
        requireReason(reason);
        ReportEntity report = current(review);
        report.turnDown(verdict, reason, member.name(), clock.instant());
        inbox.submit(TaskKind.CONFIRM_READING, review.value(), member, TaskOutcome.of(outcome));
        record(
                member.actor(),
                "report " + verdict.name().toLowerCase(java.util.Locale.ROOT),
                review,
                Map.of("report", report.id().toString(), "reason", reason));
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new Refusal.Invalid("Give a reason: it becomes part of the evidence.");
        }
        Length.atMost(REASON_LENGTH, "reason", reason);
    }

    private ReportEntity current(ReviewId review) {
        List<ReportEntity> reports = records.findByReviewIdOrderByUploadedAt(review.toString());
        if (reports.isEmpty()) {
            throw new Refusal.Conflicting("Review %s has no report yet. Upload one first.".formatted(review));
        }
        return reports.getLast();
    }

    private ReportEntity entity(ReportId id) {
        return records.findById(id.toString())
                .orElseThrow(() -> new Refusal.Unknown("There is no report %s. Check the id.".formatted(id)));
    }

    private void record(Actor actor, String action, ReviewId review, Map<String, String> details) {
        audit.record(actor, action, new AuditSubject("review", review.toString()), details);
    }
}
