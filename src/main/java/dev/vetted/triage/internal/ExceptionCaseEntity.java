package dev.vetted.triage.internal;

import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.shared.Json;
import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.triage.Compensation;
import dev.vetted.triage.Disposition;
import dev.vetted.triage.ExceptionCase;
import dev.vetted.triage.ExceptionId;
import dev.vetted.triage.Rating;
import dev.vetted.triage.SeverityOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An exception under triage as stored. */
@Entity
@Table(name = "exception_case")
public class ExceptionCaseEntity {

    @Id
    private String id;

    private String reviewId;
    private int ordinal;

    private String exception;

    private @Nullable String rating;
    private @Nullable String severityOverride;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Disposition disposition;

    private @Nullable String compensation;
    private @Nullable String reason;
    private @Nullable String disposedBy;
    private @Nullable Instant disposedAt;

    @Version
    private @Nullable Long version;

    protected ExceptionCaseEntity() {}

    public static ExceptionCaseEntity opened(
            ExceptionId id, ReviewId review, int ordinal, ReportedException exception) {
        ExceptionCaseEntity opened = new ExceptionCaseEntity();
        opened.id = id.toString();
        opened.reviewId = review.toString();
        opened.ordinal = ordinal;
        opened.exception = Json.write(exception);
        return opened;
    }

    public ReviewId review() {
        return ReviewId.of(reviewId);
    }

    public ReportedException exception() {
        return Json.read(exception, ReportedException.class);
    }

    /** Returns whether this is news. */
    public boolean rate(Rating rated) {
        String written = Json.write(rated);
        boolean news = !written.equals(rating);
        rating = written;
        return news;
    }

    /** Returns whether this is news. */
    public boolean override(SeverityOverride other) {
        if (disposition != null) {
            throw new Refusal.Conflicting("Exception %s was disposed as %s by %s: its severity stands."
                    .formatted(id, disposition, disposedBy));
        }
        boolean news = overriding()
                .filter(it -> it.severity() == other.severity() && it.reason().equals(other.reason()))
                .isEmpty();
        if (news) {
            severityOverride = Json.write(other);
        }
        return news;
    }

    public void dispose(Disposition disposed, Optional<Compensation> compensating, String why, String by, Instant at) {
        if (disposition != null) {
            throw new Refusal.Conflicting(
                    "Exception %s was disposed as %s by %s.".formatted(id, disposition, disposedBy));
        }
        requireReason(why, "disposition");
        disposition = disposed;
        compensation = compensating.map(Json::write).orElse(null);
        reason = why;
        disposedBy = by;
        disposedAt = at;
    }

    /** @throws Refusal.Invalid when it is empty or too long */
    public static void requireReason(String reason, String what) {
        if (reason.isBlank()) {
            throw new Refusal.Invalid("Give a reason for the %s: it becomes part of the evidence.".formatted(what));
        }
        Length.atMost(Length.GROUNDS, "reason", reason);
    }

    public ExceptionCase view() {
        return new ExceptionCase(
                ExceptionId.of(id),
                review(),
                ordinal,
                exception(),
                Optional.ofNullable(rating).map(it -> Json.read(it, Rating.class)),
                overriding(),
                Optional.ofNullable(disposition),
                Optional.ofNullable(compensation).map(it -> Json.read(it, Compensation.class)),
                Optional.ofNullable(reason),
                Optional.ofNullable(disposedBy),
                Optional.ofNullable(disposedAt));
    }

    private Optional<SeverityOverride> overriding() {
        return Optional.ofNullable(severityOverride).map(it -> Json.read(it, SeverityOverride.class));
    }
}
