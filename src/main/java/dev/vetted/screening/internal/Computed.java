package dev.vetted.screening.internal;

import dev.vetted.screening.results.RuleResult;
import dev.vetted.shared.Sha256;
import java.time.LocalDate;
import java.util.List;

/**
 * What was computed at one time.
 *
 * @param basis over what it was computed from; the same basis need not be computed again
 */
public record Computed(Sha256 basis, LocalDate asOf, int policyVersion, Sha256 policyHash, List<RuleResult> results) {

    public Computed {
        results = List.copyOf(results);
    }
}
