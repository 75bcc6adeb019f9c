package dev.vetted.reports.internal;

import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.AssuranceReport.Status;
import dev.vetted.reports.ConfirmedReading;
import dev.vetted.reports.ReportId;
import dev.vetted.reports.reading.Reading;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ReviewId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A report as stored, with the steps it may take. */
@Entity
@Table(name = "assurance_report")
public class ReportEntity {

    @Id
    private String id;

    private String reviewId;
    private String document;
    private String fileName;
    private String uploadedBy;
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Status status;

    private @Nullable String reading;

    private @Nullable String readingHash;

    private @Nullable String confirmed;

    private @Nullable String confirmedHash;
    private @Nullable String judgedBy;
    private @Nullable Instant judgedAt;
    private @Nullable String judgement;

    @Version
    private @Nullable Long version;

    protected ReportEntity() {}

    public static ReportEntity received(
            ReportId id, ReviewId review, Sha256 document, String fileName, String by, Instant at) {
        ReportEntity received = new ReportEntity();
        received.id = id.toString();
        received.reviewId = review.toString();
        received.document = document.hex();
        received.fileName = fileName;
        received.uploadedBy = by;
        received.uploadedAt = at;
        received.status = Status.RECEIVED;
        return received;
    }

    public ReportId id() {
        return ReportId.of(id);
    }

    public Sha256 document() {
        return new Sha256(document);
    }

    public boolean isRead() {
        return reading != null;
    }

    public Reading reading() {
        if (reading == null) {
            throw new Refusal.Conflicting(
                    "Report %s is %s and was not read yet. Try again soon.".formatted(id, status));
        }
        return StoredReading.read(reading);
    }

    /** The reading, if it waits for being confirmed. */
    public Reading readingToConfirm() {
        Reading read = reading();
        require(EnumSet.of(Status.READ));
        return read;
    }

    /** Keeps the first reading; a later one of the same file would say the same. */
    public void keep(Reading read) {
        if (reading == null) {
            reading = StoredReading.write(read);
            readingHash = Sha256.of(reading).hex();
            status = Status.READ;
        }
    }

    public void confirm(ConfirmedReading reading) {
        require(EnumSet.of(Status.READ));
        confirmed = ConfirmedReadingJson.write(reading);
        confirmedHash = Sha256.of(confirmed).hex();
        judgedBy = reading.confirmedBy();
        judgedAt = reading.confirmedAt();
        status = Status.CONFIRMED;
    }

    /** Turns the report down: another file is wanted, or none. */
    public void turnDown(Status verdict, String reason, String by, Instant at) {
        require(EnumSet.of(Status.READ));
        status = verdict;
        judgement = reason;
        judgedBy = by;
        judgedAt = at;
    }

    /** Returns whether this is news. */
    public boolean accept() {
        if (status == Status.ACCEPTED) {
            return false;
        }
        require(EnumSet.of(Status.CONFIRMED));
        status = Status.ACCEPTED;
        return true;
    }

    public AssuranceReport view() {
        return new AssuranceReport(
                id(),
                ReviewId.of(reviewId),
                document(),
                fileName,
                uploadedBy,
                uploadedAt,
                status,
                Optional.ofNullable(reading).map(StoredReading::read),
                Optional.ofNullable(confirmed).map(ConfirmedReadingJson::read),
                Optional.ofNullable(confirmedHash).map(Sha256::new),
                Optional.ofNullable(judgedBy),
                Optional.ofNullable(judgedAt),
                Optional.ofNullable(judgement));
    }

    private void require(Set<Status> permitted) {
        if (!permitted.contains(status)) {
            throw new Refusal.Conflicting(
                    "Report %s is %s, not %s, so this cannot be done with it.".formatted(id, status, permitted));
        }
    }
}
