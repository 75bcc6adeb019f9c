package dev.vetted.triage;

import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.thirdparties.ReviewId;
import java.time.Instant;
import java.util.Optional;

/**
 * One exception of a review under triage.
 *
 * @param ordinal its place in the confirmed reading, from 1
 * @param rating as computed last
 * @param override a person's severity in place of the computed one
 * @param compensation the control of the report that makes up for it, when it was disposed so
 */
public record ExceptionCase(
        ExceptionId id,
        ReviewId review,
        int ordinal,
        ReportedException exception,
        Optional<Rating> rating,
        Optional<SeverityOverride> override,
        Optional<Disposition> disposition,
        Optional<Compensation> compensation,
        Optional<String> reason,
        Optional<String> disposedBy,
        Optional<Instant> disposedAt) {

    /**
     * The severity that counts: a person's, or else the computed one, one step lower when a control of the report makes
     * up for it. What is relevant to our use is never below low. Empty until rated.
     */
    public Optional<Severity> severity() {
        return rating.map(rated -> {
            Severity computed = compensation.isPresent() ? rated.severity().oneStepLower() : rated.severity();
            Severity counts = override.map(SeverityOverride::severity).orElse(computed);
            return rated.relevance() > 0 && counts == Severity.NONE ? Severity.LOW : counts;
        });
    }
}
