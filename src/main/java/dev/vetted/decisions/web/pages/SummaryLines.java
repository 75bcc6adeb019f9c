package dev.vetted.decisions.web.pages;

import dev.vetted.decisions.web.pages.ReviewSummary.ExceptionLine;
import dev.vetted.decisions.web.pages.ReviewSummary.Gap;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import dev.vetted.thirdparties.ReviewOutcome;
import dev.vetted.triage.ExceptionCase;
import dev.vetted.triage.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The parts of a review in a line each. */
final class SummaryLines {

    private SummaryLines() {}

    static Tag outcome(ReviewOutcome outcome) {
        return outcome.permitsUse() ? Tag.good(Wording.of(outcome)) : Tag.bad(Wording.of(outcome));
    }

    static String report(List<AssuranceReport> received) {
        if (received.isEmpty()) {
            return "No report was received yet.";
        }
        AssuranceReport last = received.getLast();
        String file =
                "%s, %s".formatted(last.fileName(), Wording.of(last.status()).toLowerCase(Locale.ROOT));
        return last.confirmed()
                .map(it -> file + ": " + facts(it.reading()))
                .orElse(file + "; its reading is not confirmed.");
    }

    private static String facts(Reading reading) {
        return "%s by %s, %s, opinion %s, confirmed"
                .formatted(
                        reading.documentType()
                                .asOptional()
                                .map(DocumentType::label)
                                .orElse("document of unknown type"),
                        reading.serviceAuditor().asOptional().orElse("an auditor that was not found"),
                        reading.periodEnd()
                                .asOptional()
                                .map(end -> "period %s to %s"
                                        .formatted(
                                                reading.periodStart()
                                                        .asOptional()
                                                        .map(String::valueOf)
                                                        .orElse("a start not found"),
                                                end))
                                .orElse("period not found"),
                        reading.opinion()
                                .asOptional()
                                .map(it -> Wording.of(it).toLowerCase(Locale.ROOT))
                                .orElse("not found"));
    }

    static String scope(ScopeMapping scope) {
        return "%s, %s, %s"
                .formatted(
                        Wording.count(scope.rows().size(), "row", "rows"),
                        Wording.count(scope.gaps(), "gap", "gaps"),
                        scope.confirmedBy().map(by -> "confirmed by " + by).orElse("not confirmed yet"));
    }

    static List<Gap> gaps(ScopeMapping scope) {
        return scope.rows().stream()
                .filter(row -> row.verdict() == ScopeVerdict.GAP)
                .map(row -> new Gap(row.subject().label(), row.required(), row.reason()))
                .toList();
    }

    static ExceptionLine exception(ExceptionCase found) {
        ReportedException exception = found.exception();
        return new ExceptionLine(
                found.id().toString(),
                Objects.requireNonNullElse(exception.controlId(), "Control not stated"),
                exception.criteria().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                exception.deviations() == null || exception.sample() == null
                        ? "count not stated"
                        : "%d of %d".formatted(exception.deviations(), exception.sample()),
                exception.text(),
                found.severity().map(SummaryLines::severity).orElse(Tag.neutral("Not rated yet")),
                found.disposition().map(Wording::of).orElse("Open"),
                found.reason().orElse(""));
    }

    private static Tag severity(Severity severity) {
        String words = Wording.of(severity);
        return switch (severity) {
            case CRITICAL, HIGH -> Tag.bad(words);
            case MEDIUM -> Tag.attention(words);
            case LOW, NONE -> Tag.neutral(words);
        };
    }
}
