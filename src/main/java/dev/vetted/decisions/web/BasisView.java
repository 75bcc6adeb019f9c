package dev.vetted.decisions.web;

import dev.vetted.decisions.Basis;
import dev.vetted.decisions.RiskLevel;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What a recommendation or a decision rests on: SHA-256 of each, the tier, the residual risk, and the version of the
 * review policy. Parts are absent that were not kept when the decision was taken.
 */
record BasisView(
        String report,
        String confirmedReading,
        String scope,
        @Nullable String screening,
        String triage,
        @Nullable String controls,
        Tier tier,
        @Nullable RiskLevel residualRisk,
        int policyVersion,
        String policy) {

    static BasisView of(Basis basis) {
        return new BasisView(
                basis.report().hex(),
                basis.confirmedReading().hex(),
                basis.scope().hex(),
                basis.screening().map(Sha256::hex).orElse(null),
                basis.triage().hex(),
                basis.controls().map(Sha256::hex).orElse(null),
                basis.tier(),
                basis.residualRisk().orElse(null),
                basis.policyVersion(),
                basis.policy().hex());
    }
}
