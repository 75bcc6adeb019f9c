package dev.vetted.decisions.web;

import dev.vetted.decisions.Basis;
import dev.vetted.thirdparties.Tier;

/** What a recommendation or a decision rests on: SHA-256 of each, the tier, and the version of the review policy. */
record BasisView(
        String report,
        String confirmedReading,
        String scope,
        String triage,
        Tier tier,
        int policyVersion,
        String policy) {

    static BasisView of(Basis basis) {
        return new BasisView(
                basis.report().hex(),
                basis.confirmedReading().hex(),
                basis.scope().hex(),
                basis.triage().hex(),
                basis.tier(),
                basis.policyVersion(),
                basis.policy().hex());
    }
}
