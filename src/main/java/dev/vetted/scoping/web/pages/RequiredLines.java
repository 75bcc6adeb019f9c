package dev.vetted.scoping.web.pages;

import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.shared.web.Wording;
import java.time.LocalDate;
import java.util.List;

/**
 * What a mapping was held against, as its page shows it.
 *
 * @param under the version of the policy and the day that ages were counted to
 */
record RequiredLines(String report, String reason, List<Line> categories, String under) {

    static RequiredLines of(ScopeMapping mapping) {
        RequiredAssurance required = mapping.required();
        return new RequiredLines(
                report(required),
                required.reason(),
                required.categories().stream().map(Line::of).toList(),
                "Policy version %s, ages counted to %s"
                        .formatted(
                                mapping.policyVersion().map(String::valueOf).orElse(Wording.NONE),
                                mapping.asOf().map(LocalDate::toString).orElse(Wording.NONE)));
    }

    private static String report(RequiredAssurance required) {
        String type = switch (required.reportType()) {
            case SOC2_TYPE2 -> "SOC 2 Type 2";
            case SOC2_TYPE1 -> "SOC 2 Type 1 at least";
            case NONE -> "No report";
        };
        return type
                + switch (required.freshness()) {
                    case CURRENT -> ", not stale";
                    case NO_RED_FLAG -> ", not so old as to be a red flag";
                    case ANY -> ", of any age";
                };
    }

    /** A category with what stands in for it. */
    record Line(String category, String reason, String otherEvidence) {

        private static Line of(RequiredAssurance.Category required) {
            return new Line(
                    Wording.of(required.category()),
                    required.reason(),
                    required.otherEvidence().isEmpty()
                            ? ""
                            : "Accepted in its place: " + RequiredAssurance.inWords(required.otherEvidence()));
        }
    }
}
