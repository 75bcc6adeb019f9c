package dev.vetted.scoping.internal;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.ScopeVerdict;
import java.util.List;
import java.util.Optional;

/**
 * How far the opinion assures one category.
 *
 * @param stated where the opinion names it
 * @param read whether the opinion's categories were found at all
 * @param otherEvidence what stands in for it
 */
record CategoryAssurance(
        TrustServicesCategory category,
        Optional<Fact<TrustServicesCategory>> stated,
        boolean read,
        List<String> otherEvidence) {

    static CategoryAssurance of(TrustServicesCategory category, RequiredAssurance required, Reading reading) {
        return new CategoryAssurance(
                category,
                reading.categories().stream()
                        .filter(fact -> fact.value() == category)
                        .findFirst(),
                !reading.categories().isEmpty(),
                required.of(category)
                        .map(RequiredAssurance.Category::otherEvidence)
                        .orElse(List.of()));
    }

    boolean isStated() {
        return stated.isPresent();
    }

    /** Whether the opinion is known to leave it out. */
    boolean isLeftOut() {
        return read && stated.isEmpty();
    }

    ScopeVerdict verdict() {
        if (isStated()) {
            return ScopeVerdict.COVERED;
        }
        return isLeftOut() && otherEvidence.isEmpty() ? ScopeVerdict.GAP : ScopeVerdict.TO_CONFIRM;
    }

    String inWords() {
        return isStated() ? "in the opinion's scope" : read ? "not in the opinion's scope" : Rows.NOT_READ;
    }

    String reason() {
        if (isStated()) {
            return "The opinion covers it.";
        }
        if (!read) {
            return "The categories of the opinion were not found. Look them up in the auditor's report.";
        }
        if (otherEvidence.isEmpty()) {
            return "Required and not covered.";
        }
        String forProcessors = category == TrustServicesCategory.PRIVACY
                ? ", or whether confidentiality is enough for a mere processor"
                : "";
        return "Not covered. Confirm whether other evidence stands in: %s%s."
                .formatted(RequiredAssurance.inWords(otherEvidence), forProcessors);
    }

    Citation citation() {
        return stated.map(Citation::of).orElse(Citation.NONE);
    }
}
