package dev.vetted.evidence.internal;

import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.evidence.workbook.ReportEvidence;
import dev.vetted.evidence.workbook.ReportEvidence.SeverityPart;
import dev.vetted.reports.reading.Reading;
import dev.vetted.triage.Disposition;
import dev.vetted.triage.ExceptionCase;
import dev.vetted.triage.Rating;
import dev.vetted.triage.Severity;
import dev.vetted.triage.SeverityOverride;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exception with its rating and what was disposed. */
final class ExceptionSection {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ExceptionSection() {}

    static ReportEvidence.ReportedException of(ExceptionCase it) {
        Reading.ReportedException exception = it.exception();
        @Nullable Rating rating = it.rating().orElse(null);
        return new ReportEvidence.ReportedException(
                exception.controlId(),
                ReportSection.ids(exception.criteria()),
                exception.text(),
                exception.deviations(),
                exception.sample(),
                rating == null
                        ? null
                        : rating.rate()
                                .map(stated -> stated.upperBound().divide(HUNDRED))
                                .orElse(null),
                it.severity().map(ExceptionSection::judgement).orElse(null),
                it.rating()
                        .map(Rating::severity)
                        .map(ExceptionSection::judgement)
                        .orElse(null),
                it.override().map(ExceptionSection::inWords).orElse(null),
                rating == null ? List.of() : parts(rating),
                it.disposition()
                        .map(disposition -> new Judgement(Words.of(disposition), tone(disposition)))
                        .orElse(null),
                it.compensation()
                        .map(by -> "Control %s on %s, page %d".formatted(by.controlId(), by.criterion(), by.page()))
                        .orElse(null),
                it.reason().orElse(null),
                it.disposedBy().orElse(null),
                it.disposedAt().orElse(null),
                exception.managementResponse(),
                exception.page(),
                exception.words().orElse(null));
    }

    private static Judgement judgement(Severity severity) {
        return new Judgement(Words.of(severity), tone(severity));
    }

    private static String inWords(SeverityOverride override) {
        return "%s, by %s at %s: %s"
                .formatted(Words.of(override.severity()), override.by(), override.at(), override.reason());
    }

    private static List<SeverityPart> parts(Rating rating) {
        List<SeverityPart> parts = new ArrayList<>();
        rating.factors()
                .forEach(it -> parts.add(new SeverityPart(
                        it.factor().label(),
                        "%s (%s%d). %s".formatted(it.value(), it.factor().base() ? "" : "+", it.points(), it.why()))));
        parts.add(new SeverityPart("Points", rating.sum()));
        parts.add(new SeverityPart("Policy version", Integer.toString(rating.policyVersion())));
        return parts;
    }

    private static Judgement.Tone tone(Severity severity) {
        return switch (severity) {
            case NONE -> Judgement.Tone.NEUTRAL;
            case LOW -> Judgement.Tone.FAVOURABLE;
            case MEDIUM -> Judgement.Tone.ATTENTION;
            case HIGH, CRITICAL -> Judgement.Tone.ADVERSE;
        };
    }

    private static Judgement.Tone tone(Disposition disposition) {
        return switch (disposition) {
            case NO_EFFECT, ACCEPT, COMPENSATED_IN_REPORT -> Judgement.Tone.FAVOURABLE;
            case COMPENSATING_CONTROL, VENDOR_ACTION -> Judgement.Tone.ATTENTION;
        };
    }
}
