package dev.vetted.decisions.web;

import dev.vetted.decisions.Basis;
import dev.vetted.thirdparties.Tier;

/** What a recommendation or a decision rests on: SHA-256 of each, and the tier. */
record BasisView(String report, String confirmedReading, String scope, String triage, Tier tier) {

    static BasisView of(Basis basis) {
        return new BasisView(
                basis.report().hex(),
                basis.confirmedReading().hex(),
                basis.scope().hex(),
                basis.triage().hex(),
                basis.tier());
    }
}
