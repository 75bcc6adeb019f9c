package dev.vetted.reports;

import dev.vetted.reports.reading.Reading;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ReviewId;
import java.time.Instant;
import java.util.Optional;

/**
 * A report that was uploaded for a review.
 *
 * @param document hash of the file
 * @param reading what was read from it; never changed afterwards
 * @param confirmed the reading as a person confirmed it
 * @param judgement why it was replaced or rejected
 */
public record AssuranceReport(
        ReportId id,
        ReviewId review,
        Sha256 document,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        Status status,
        Optional<Reading> reading,
        Optional<ConfirmedReading> confirmed,
        Optional<Sha256> confirmedHash,
        Optional<String> judgedBy,
        Optional<Instant> judgedAt,
        Optional<String> judgement) {

    /** Where a report stands. */
    public enum Status {
        RECEIVED,
        READ,
        CONFIRMED,
        ACCEPTED,
        REPLACED,
        REJECTED
    }

    /** What came of asking for a report. */
    public enum UploadOutcome {
        UPLOADED,
        NOT_AVAILABLE
    }

    /** What a person made of a reading. */
    public enum ReadingOutcome {
        CONFIRMED,
        REPLACE,
        REJECTED
    }
}
