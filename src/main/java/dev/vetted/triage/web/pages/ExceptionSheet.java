package dev.vetted.triage.web.pages;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import dev.vetted.triage.ExceptionCase;
import dev.vetted.triage.Rating;
import dev.vetted.triage.Severity;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An exception under triage as its page shows it.
 *
 * @param rate as "2 of 25"
 * @param grounds the parts of the rating in words
 * @param disposed what was disposed, by whom; empty while it is open
 */
record ExceptionSheet(
        String id,
        String reviewId,
        int ordinal,
        String control,
        String criteria,
        String text,
        String quote,
        int page,
        String rate,
        String response,
        Tag severity,
        String points,
        List<String> grounds,
        String disposed,
        String reason) {

    static ExceptionSheet of(ExceptionCase found) {
        ReportedException exception = found.exception();
        return new ExceptionSheet(
                found.id().toString(),
                found.review().toString(),
                found.ordinal(),
                Objects.requireNonNullElse(exception.controlId(), "Control not stated"),
                exception.criteria().isEmpty()
                        ? "Criterion not stated"
                        : exception.criteria().stream().map(CriterionId::value).collect(Collectors.joining(", ")),
                exception.text(),
                exception.words().orElse(""),
                exception.page(),
                exception.deviations() == null || exception.sample() == null
                        ? "Count not stated"
                        : "%d of %d".formatted(exception.deviations(), exception.sample()),
                Objects.requireNonNullElse(exception.managementResponse(), "No response was read."),
                found.rating().map(Rating::severity).map(ExceptionSheet::tag).orElse(Tag.neutral("Not rated yet")),
                found.rating()
                        .map(it -> "criticality %d × relevance %d, %s"
                                .formatted(
                                        it.criticality(),
                                        it.relevance(),
                                        Wording.count(it.points(), "point", "points")))
                        .orElse(""),
                found.rating().map(Rating::grounds).orElse(List.of()),
                found.disposition()
                        .map(it -> "%s, by %s on %s"
                                .formatted(
                                        Wording.of(it), found.disposedBy().orElse(""), Wording.of(found.disposedAt())))
                        .orElse(""),
                found.reason().orElse(""));
    }

    private static Tag tag(Severity severity) {
        String words = Wording.of(severity);
        return switch (severity) {
            case CRITICAL, HIGH -> Tag.bad(words);
            case MEDIUM -> Tag.attention(words);
            case LOW, NONE -> Tag.neutral(words);
        };
    }
}
