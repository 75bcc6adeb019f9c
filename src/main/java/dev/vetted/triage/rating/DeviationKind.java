package dev.vetted.triage.rating;

import dev.vetted.policy.limits.RatingLimits;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.triage.Factor;
import dev.vetted.triage.FactorSource;
import dev.vetted.triage.ObservedRate;
import dev.vetted.triage.RatedFactor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the control cannot work as designed, did not work at all, or worked and failed at times. */
final class DeviationKind {

    private static final Pattern DESIGN = Pattern.compile(
            "\\bnot (?:been )?(?:\\w+ly )?(?:designed|defined|documented in a policy|established|implemented|put in place)\\b"
                    + "|\\b(?:control|procedure|process|policy|mechanism) (?:did|does) not exist\\b"
                    + "|\\bno (?:formal |documented )?(?:control|procedure|process|policy|mechanism)s? (?:was|were|is|are|had|has|have|existed|exists?)\\b"
                    + "|\\b(?:design deficiency|deficiency in (?:the )?design|design of the control)\\b",
            Pattern.CASE_INSENSITIVE);

    private DeviationKind() {}

    static RatedFactor of(
            ReportedException exception, Reading reading, Optional<ObservedRate> rate, RatingLimits limits) {
        boolean onlyDesignExamined = reading.documentType().value() == DocumentType.SOC2_TYPE1;
        if (onlyDesignExamined || DESIGN.matcher(exception.text()).find()) {
            return factor(
                    exception,
                    "design",
                    limits.designAdds(),
                    onlyDesignExamined
                            ? "A Type 1 report examines design only."
                            : "The words of the deviation speak of a control that was not there or cannot work.");
        }
        if (rate.isEmpty()) {
            return factor(
                    exception,
                    "cannot be told",
                    limits.designAdds(),
                    "Without the numbers of items it cannot be told whether the control worked at all.");
        }
        return rate.get().deviations() == rate.get().sample()
                ? factor(
                        exception,
                        "did not operate",
                        limits.designAdds(),
                        "Every item tested deviated: the control is taken as not operating.")
                : factor(exception, "operation", 0, "The control worked for the other items tested.");
    }

    private static RatedFactor factor(ReportedException exception, String value, int points, String why) {
        return new RatedFactor(Factor.KIND, value, points, why, List.of(FactorSource.of(exception)));
    }
}
