package dev.vetted.decisions;

import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.Tier;

/**
 * What a decision is bound to. When any of it changes, the decision no longer rests on what stands.
 *
 * @param report hash of the report's file
 * @param confirmedReading hash of the reading as confirmed
 * @param scope hash of the scope mapping as confirmed
 * @param triage hash of all exceptions with ratings and dispositions
 * @param tier inherent risk of the engagement
 * @param policyVersion number of the review policy it was taken under
 * @param policy hash of the values of that policy
 */
public record Basis(
        Sha256 report,
        Sha256 confirmedReading,
        Sha256 scope,
        Sha256 triage,
        Tier tier,
        int policyVersion,
        Sha256 policy) {}
