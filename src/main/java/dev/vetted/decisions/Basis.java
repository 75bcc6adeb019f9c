package dev.vetted.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.Tier;
import java.util.Optional;

/**
 * What a decision is bound to. When any of it changes, the decision no longer rests on what stands. Parts that are empty
 * were not kept when the decision was taken; they are left out of what is hashed, so that it stays verifiable.
 *
 * @param report hash of the report's file
 * @param confirmedReading hash of the reading as confirmed
 * @param scope hash of the scope mapping as confirmed, with the assurance that is required
 * @param screening hash of the results of all rules with the answers of persons
 * @param triage hash of all exceptions with ratings, overrides and dispositions
 * @param controls hash of the user entity controls and what answers them
 * @param tier inherent risk of the engagement
 * @param residualRisk what stays of it when the assurance is counted
 * @param policyVersion number of the review policy it was taken under
 * @param policy hash of the values of that policy
 */
public record Basis(
        Sha256 report,
        Sha256 confirmedReading,
        Sha256 scope,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Sha256> screening,
        Sha256 triage,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Sha256> controls,
        Tier tier,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<RiskLevel> residualRisk,
        int policyVersion,
        Sha256 policy) {

    public Basis {
        screening = screening == null ? Optional.empty() : screening;
        controls = controls == null ? Optional.empty() : controls;
        residualRisk = residualRisk == null ? Optional.empty() : residualRisk;
    }

    /** The same under another policy. */
    Basis under(int number, Sha256 hash) {
        return new Basis(
                report, confirmedReading, scope, screening, triage, controls, tier, residualRisk, number, hash);
    }

    /** The same with other controls of ours. */
    Basis answeredBy(Sha256 hash) {
        return new Basis(
                report,
                confirmedReading,
                scope,
                screening,
                triage,
                Optional.of(hash),
                tier,
                residualRisk,
                policyVersion,
                policy);
    }
}
