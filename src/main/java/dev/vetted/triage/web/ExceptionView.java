package dev.vetted.triage.web;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.triage.Compensation;
import dev.vetted.triage.Disposition;
import dev.vetted.triage.ExceptionCase;
import dev.vetted.triage.Severity;
import dev.vetted.triage.SeverityOverride;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An exception as the API shows it.
 *
 * @param ordinal its place in the confirmed reading, from 1
 * @param reported what the report says
 * @param severity the one that counts: a person's or else the computed one, less what a control of the report makes up
 *     for; absent until rated
 * @param rating as computed last; absent until rated
 * @param reason why it was disposed so
 */
record ExceptionView(
        String id,
        String reviewId,
        int ordinal,
        Reported reported,
        @Nullable Severity severity,
        @Nullable RatingView rating,
        @Nullable OverrideView override,
        @Nullable Disposition disposition,
        @Nullable CompensationView compensation,
        @Nullable String reason,
        @Nullable String disposedBy,
        @Nullable Instant disposedAt,
        Map<String, String> links) {

    static ExceptionView of(ExceptionCase found) {
        return new ExceptionView(
                found.id().toString(),
                found.review().toString(),
                found.ordinal(),
                Reported.of(found.exception()),
                found.severity().orElse(null),
                found.rating().map(RatingView::of).orElse(null),
                found.override().map(OverrideView::of).orElse(null),
                found.disposition().orElse(null),
                found.compensation().map(CompensationView::of).orElse(null),
                found.reason().orElse(null),
                found.disposedBy().orElse(null),
                found.disposedAt().orElse(null),
                links(found));
    }

    private static Map<String, String> links(ExceptionCase found) {
        String review = "/api/v1/reviews/" + found.review();
        Map<String, String> links = new TreeMap<>(Map.of("review", review, "tasks", review + "/tasks"));
        if (found.disposition().isEmpty()) {
            String exception = review + "/exceptions/" + found.id();
            links.put("dispose", exception + "/disposition");
            links.put("override", exception + "/override");
        }
        return links;
    }

    /** The deviation as the auditor reports it, and where. */
    record Reported(
            @Nullable String controlId,
            List<String> criteria,
            String text,
            @Nullable Integer deviations,
            @Nullable Integer sample,
            @Nullable String managementResponse,
            int page,
            @Nullable String quote,
            @Nullable String recognisedText,
            BigDecimal confidence) {

        private static Reported of(ReportedException exception) {
            return new Reported(
                    exception.controlId(),
                    exception.criteria().stream().map(CriterionId::value).toList(),
                    exception.text(),
                    exception.deviations(),
                    exception.sample(),
                    exception.managementResponse(),
                    exception.page(),
                    exception.quote(),
                    exception.recognisedText(),
                    exception.confidence());
        }
    }

    /** The severity that a person set in place of the computed one. */
    record OverrideView(Severity severity, String reason, String by, Instant at) {

        private static OverrideView of(SeverityOverride override) {
            return new OverrideView(override.severity(), override.reason(), override.by(), override.at());
        }
    }

    /** The control of the same report that makes up for the exception. */
    record CompensationView(
            String controlId,
            String criterion,
            String text,
            int page,
            @Nullable String quote) {

        private static CompensationView of(Compensation it) {
            return new CompensationView(
                    it.controlId(),
                    it.criterion(),
                    it.text(),
                    it.page(),
                    it.quote().orElse(null));
        }
    }
}
