package dev.vetted.triage.web.pages;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import dev.vetted.triage.ExceptionCase;
import dev.vetted.triage.ObservedRate;
import dev.vetted.triage.Rating;
import dev.vetted.triage.Severity;
import dev.vetted.triage.SeverityOverride;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An exception under triage as its page shows it.
 *
 * @param rate as "2 of 25"
 * @param bound the rate with its bound in words; empty when the numbers are not stated
 * @param severity the one that counts
 * @param computed the one computed, with how it came about
 * @param overridden who set another in its place and why; empty when nobody did
 * @param compensated the control that makes up for it; empty when none was named
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
        String bound,
        String response,
        Tag severity,
        Tag computed,
        String sum,
        List<FactorLine> factors,
        String overridden,
        String overrideReason,
        String compensated,
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
                found.rating().flatMap(Rating::rate).map(ExceptionSheet::bound).orElse(""),
                Objects.requireNonNullElse(exception.managementResponse(), "No response was read."),
                tag(found.severity()),
                tag(found.rating().map(Rating::severity)),
                found.rating()
                        .map(it -> "%s, policy version %d".formatted(it.sum(), it.policyVersion()))
                        .orElse(""),
                found.rating().map(Rating::factors).orElse(List.of()).stream()
                        .map(FactorLine::of)
                        .toList(),
                found.override()
                        .map(it -> "%s, by %s on %s".formatted(Wording.of(it.severity()), it.by(), Wording.of(it.at())))
                        .orElse(""),
                found.override().map(SeverityOverride::reason).orElse(""),
                found.compensation()
                        .map(it -> "Control %s on %s, page %d".formatted(it.controlId(), it.criterion(), it.page()))
                        .orElse(""),
                found.disposition()
                        .map(it -> "%s, by %s on %s"
                                .formatted(
                                        Wording.of(it), found.disposedBy().orElse(""), Wording.of(found.disposedAt())))
                        .orElse(""),
                found.reason().orElse(""));
    }

    private static String bound(ObservedRate rate) {
        return "%s %% observed, up to %s %% at %s %% confidence (Clopper-Pearson); tolerable is %s %%"
                .formatted(
                        rate.observed(),
                        rate.upperBound(),
                        rate.confidence().toPlainString(),
                        rate.tolerable().toPlainString());
    }

    private static Tag tag(Optional<Severity> severity) {
        return severity.map(it -> {
                    String words = Wording.of(it);
                    return switch (it) {
                        case CRITICAL, HIGH -> Tag.bad(words);
                        case MEDIUM -> Tag.attention(words);
                        case LOW, NONE -> Tag.neutral(words);
                    };
                })
                .orElse(Tag.neutral("Not rated yet"));
    }
}
