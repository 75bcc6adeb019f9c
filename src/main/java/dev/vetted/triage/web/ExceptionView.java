package dev.vetted.triage.web;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.triage.Disposition;
import dev.vetted.triage.ExceptionCase;
import dev.vetted.triage.Rating;
import dev.vetted.triage.Severity;
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
 * @param rating absent until rated
 * @param reason why it was disposed so
 */
record ExceptionView(
        String id,
        String reviewId,
        int ordinal,
        Reported reported,
        @Nullable RatingView rating,
        @Nullable Disposition disposition,
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
                found.rating().map(RatingView::of).orElse(null),
                found.disposition().orElse(null),
                found.reason().orElse(null),
                found.disposedBy().orElse(null),
                found.disposedAt().orElse(null),
                links(found));
    }

    private static Map<String, String> links(ExceptionCase found) {
        String review = "/api/v1/reviews/" + found.review();
        Map<String, String> links = new TreeMap<>(Map.of("review", review, "tasks", review + "/tasks"));
        if (found.disposition().isEmpty()) {
            links.put("dispose", review + "/exceptions/" + found.id() + "/disposition");
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

    /** The rating with its parts; rates in percent. */
    record RatingView(
            Severity severity,
            int points,
            int criticality,
            int relevance,
            @Nullable BigDecimal observedRate,
            @Nullable BigDecimal upperBound,
            List<String> grounds) {

        private static RatingView of(Rating rating) {
            return new RatingView(
                    rating.severity(),
                    rating.points(),
                    rating.criticality(),
                    rating.relevance(),
                    rating.observedRate().orElse(null),
                    rating.upperBound().orElse(null),
                    rating.grounds());
        }
    }
}
