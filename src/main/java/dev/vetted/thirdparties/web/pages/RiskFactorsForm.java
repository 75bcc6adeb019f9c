package dev.vetted.thirdparties.web.pages;

import dev.vetted.shared.web.Entered;
import dev.vetted.thirdparties.RiskFactors;
import dev.vetted.thirdparties.RiskFactors.Answer;
import dev.vetted.thirdparties.RiskFactors.DataLocation;
import dev.vetted.thirdparties.RiskFactors.DataSubjects;
import dev.vetted.thirdparties.RiskFactors.DataVolume;
import dev.vetted.thirdparties.RiskFactors.ExitEffort;
import dev.vetted.thirdparties.RiskFactors.SupplyChain;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What else bears on the inherent risk, as chosen; nothing chosen is not stated. */
record RiskFactorsForm(
        @Nullable DataVolume dataVolume,
        @Nullable DataSubjects dataSubjects,
        @Nullable DataLocation dataLocation,
        @Nullable Answer modelsOnOurData,
        @Nullable ExitEffort exitEffort,
        @Nullable Answer concentration,
        @Nullable Answer customerFacing,
        @Nullable Answer regulated,
        @Nullable SupplyChain supplyChain,
        @Nullable Answer incidents,
        @Nullable Answer foreignControl,

        @Pattern(regexp = "\\s*|\\s*\\d{1,7}\\s*", message = "Give the spend as a whole number of thousands.") @Nullable
        String annualSpendThousands) {

    static RiskFactorsForm empty() {
        return new RiskFactorsForm(null, null, null, null, null, null, null, null, null, null, null, "");
    }

    /** The constant chosen for the property of this name. */
    public String chosen(String name) {
        return FactorField.ALL.stream()
                .filter(it -> it.name().equals(name))
                .map(it -> it.value().apply(factors(null)).name())
                .findFirst()
                .orElseThrow();
    }

    RiskFactors toFactors() {
        return factors(Entered.number(annualSpendThousands, "Spend").orElse(null));
    }

    private RiskFactors factors(@Nullable Integer spend) {
        return new RiskFactors(
                dataVolume,
                dataSubjects,
                dataLocation,
                modelsOnOurData,
                exitEffort,
                concentration,
                customerFacing,
                regulated,
                supplyChain,
                incidents,
                foreignControl,
                spend);
    }
}
