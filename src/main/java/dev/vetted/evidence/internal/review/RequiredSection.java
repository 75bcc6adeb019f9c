package dev.vetted.evidence.internal.review;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement.Tone;
import dev.vetted.evidence.workbook.ReviewEvidence.Required;
import dev.vetted.evidence.workbook.ReviewEvidence.RequiredCategory;
import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.RequiredAssurance.Category;
import dev.vetted.scoping.ScopeMapping;
import java.util.Arrays;

/** What assurance our use required. */
final class RequiredSection {

    private RequiredSection() {}

    static Required of(ScopeMapping scope) {
        RequiredAssurance required = scope.required();
        return new Required(
                report(required.reportType()),
                freshness(required.freshness()),
                required.reason(),
                scope.policyVersion().orElse(null),
                scope.asOf().orElse(null),
                Arrays.stream(TrustServicesCategory.values())
                        .map(it -> category(it, required))
                        .toList());
    }

    private static RequiredCategory category(TrustServicesCategory category, RequiredAssurance required) {
        return required.of(category)
                .map(RequiredSection::required)
                .orElseGet(() -> new RequiredCategory(
                        Words.of(category), new Judgement("Not required", Tone.NEUTRAL), null, null));
    }

    private static RequiredCategory required(Category it) {
        return new RequiredCategory(
                Words.of(it.category()),
                new Judgement("Required", Tone.ATTENTION),
                it.otherEvidence().isEmpty() ? null : RequiredAssurance.inWords(it.otherEvidence()),
                it.reason());
    }

    private static String report(RequiredAssurance.ReportType type) {
        return switch (type) {
            case SOC2_TYPE2 -> "SOC 2 Type 2";
            case SOC2_TYPE1 -> "SOC 2 Type 1 at least";
            case NONE -> "no report";
        };
    }

    private static String freshness(RequiredAssurance.Freshness freshness) {
        return switch (freshness) {
            case CURRENT -> "not stale";
            case NO_RED_FLAG -> "not so old as to be a red flag";
            case ANY -> "of any age";
        };
    }
}
