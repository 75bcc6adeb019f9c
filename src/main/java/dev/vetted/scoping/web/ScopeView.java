package dev.vetted.scoping.web;

import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeSubject;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.shared.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A scope mapping as the API shows it.
 *
 * @param required what the report was held against
 * @param policyVersion the version of the review policy that it was proposed under
 * @param asOf the day that ages were counted to
 * @param gaps how many things are not covered; a missing category counts once with what belongs to it
 * @param hash SHA-256 over all of this with the rows as confirmed
 */
record ScopeView(
        String reviewId,
        RequiredAssurance required,
        @Nullable Integer policyVersion,
        @Nullable LocalDate asOf,
        List<RowView> rows,
        int gaps,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable String hash,
        Map<String, String> links) {

    static ScopeView of(ScopeMapping mapping) {
        return new ScopeView(
                mapping.review().toString(),
                mapping.required(),
                mapping.policyVersion().orElse(null),
                mapping.asOf().orElse(null),
                mapping.rows().stream().map(RowView::of).toList(),
                mapping.gaps(),
                mapping.confirmedBy().orElse(null),
                mapping.confirmedAt().orElse(null),
                mapping.hash().map(Sha256::hex).orElse(null),
                links(mapping));
    }

    private static Map<String, String> links(ScopeMapping mapping) {
        String review = "/api/v1/reviews/" + mapping.review();
        Map<String, String> links = new TreeMap<>(Map.of("review", review));
        if (mapping.confirmedBy().isEmpty()) {
            links.put("confirm", review + "/scope/confirmation");
        }
        return links;
    }

    /** What our use requires in one respect, against what the report covers. */
    record RowView(
            String id,
            ScopeSubject subject,
            String subjectLabel,
            String required,
            String covered,
            ScopeVerdict proposed,
            ScopeVerdict verdict,
            String reason,
            @Nullable Integer page,
            @Nullable String quote) {

        private static RowView of(ScopeRow row) {
            return new RowView(
                    row.id(),
                    row.subject(),
                    row.subject().label(),
                    row.required(),
                    row.covered(),
                    row.proposed(),
                    row.verdict(),
                    row.reason(),
                    row.page().orElse(null),
                    row.quote().orElse(null));
        }
    }
}
