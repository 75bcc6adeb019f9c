package dev.vetted.triage;

import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.thirdparties.ReviewId;
import java.time.Instant;
import java.util.Optional;

/**
 * One exception of a review under triage.
 *
 * @param ordinal its place in the confirmed reading, from 1
 */
public record ExceptionCase(
        ExceptionId id,
        ReviewId review,
        int ordinal,
        ReportedException exception,
        Optional<Rating> rating,
        Optional<Disposition> disposition,
        Optional<String> reason,
        Optional<String> disposedBy,
        Optional<Instant> disposedAt) {}
