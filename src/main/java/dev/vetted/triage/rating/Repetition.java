package dev.vetted.triage.rating;

import dev.vetted.policy.limits.RatingLimits;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.triage.Factor;
import dev.vetted.triage.FactorSource;
import dev.vetted.triage.RatedFactor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether an earlier report had an exception on the same control. Controls are the same when their texts are alike,
 * whatever their ids; where a text is missing, when id and criteria agree.
 */
final class Repetition {

    private final Reading reading;
    private final RatingLimits limits;

    Repetition(Reading reading, RatingLimits limits) {
        this.reading = reading;
        this.limits = limits;
    }

    RatedFactor of(ReportedException exception, List<Reading> earlier) {
        if (earlier.isEmpty()) {
            return factor("no earlier report", 0, "There is no earlier confirmed report to compare with.", List.of());
        }
        for (Reading before : earlier) {
            List<FactorSource> repeated = before.exceptions().stream()
                    .filter(it -> isSame(exception, it, before))
                    .map(it -> FactorSource.of(name(before), it))
                    .toList();
            if (!repeated.isEmpty()) {
                List<FactorSource> sources = new ArrayList<>(repeated);
                sources.add(FactorSource.of(exception));
                return factor(
                        "yes, in the " + name(before).toLowerCase(Locale.ROOT),
                        limits.repeatAdds(),
                        "The same control had an exception before: it is systemic.",
                        sources);
            }
        }
        List<FactorSource> looked =
                earlier.stream().map(Repetition::name).map(FactorSource::record).toList();
        boolean allRead = earlier.stream().allMatch(it -> it.status(Section.TESTS) == Status.READ);
        return allRead
                ? factor("no", 0, "No earlier report has an exception on the same control.", looked)
                : factor(
                        "cannot be told",
                        0,
                        "The tests of an earlier report were not read in full. Look there for the same control.",
                        looked);
    }

    private boolean isSame(ReportedException now, ReportedException then, Reading before) {
        Optional<String> text = text(reading, now);
        Optional<String> textThen = text(before, then);
        if (text.isPresent() && textThen.isPresent()) {
            return Words.sharedPercent(text.get(), textThen.get()) >= limits.sameControlPercent();
        }
        if (now.controlId() == null || then.controlId() == null) {
            return Words.sharedPercent(now.text(), then.text()) >= limits.sameControlPercent();
        }
        return now.controlId().equals(then.controlId())
                && (now.criteria().isEmpty()
                        || then.criteria().isEmpty()
                        || !Collections.disjoint(now.criteria(), then.criteria()));
    }

    private static Optional<String> text(Reading reading, ReportedException exception) {
        return reading.controls().stream()
                .filter(it -> it.id().equals(exception.controlId()))
                .map(Control::text)
                .filter(it -> !it.isBlank())
                .findFirst();
    }

    private static String name(Reading reading) {
        return reading.periodEnd()
                .asOptional()
                .map(end -> "Report on the period to " + end)
                .or(() -> reading.asOfDate().asOptional().map(date -> "Report as of " + date))
                .orElse("Report without a date");
    }

    private static RatedFactor factor(String value, int points, String why, List<FactorSource> sources) {
        return new RatedFactor(Factor.REPEAT, value, points, why, sources);
    }
}
