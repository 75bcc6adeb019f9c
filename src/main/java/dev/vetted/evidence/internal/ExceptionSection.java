package dev.vetted.evidence.internal;

import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.evidence.workbook.ReportEvidence;
import dev.vetted.evidence.workbook.ReportEvidence.SeverityPart;
import dev.vetted.reports.reading.Reading;
import dev.vetted.triage.Disposition;
import dev.vetted.triage.ExceptionCase;
import dev.vetted.triage.Rating;
import dev.vetted.triage.Severity;
import java.math.BigDecimal;
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
                        : rating.upperBound()
                                .map(bound -> bound.divide(HUNDRED))
                                .orElse(null),
                rating == null ? null : new Judgement(Words.of(rating.severity()), tone(rating.severity())),
                rating == null ? List.of() : parts(rating),
                it.disposition()
                        .map(disposition -> new Judgement(Words.of(disposition), tone(disposition)))
                        .orElse(null),
                it.reason().orElse(null),
                it.disposedBy().orElse(null),
                it.disposedAt().orElse(null),
                exception.managementResponse(),
                exception.page(),
                exception.words().orElse(null));
    }

    private static List<SeverityPart> parts(Rating rating) {
        return List.of(
                new SeverityPart("criticality", Integer.toString(rating.criticality())),
                new SeverityPart("relevance", Integer.toString(rating.relevance())),
                new SeverityPart("points", Integer.toString(rating.points())),
                new SeverityPart("grounds", String.join("; ", rating.grounds())));
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
            case NO_EFFECT, ACCEPT -> Judgement.Tone.FAVOURABLE;
            case COMPENSATING_CONTROL, VENDOR_ACTION -> Judgement.Tone.ATTENTION;
        };
    }
}
