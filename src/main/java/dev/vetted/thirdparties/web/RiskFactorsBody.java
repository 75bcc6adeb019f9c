package dev.vetted.thirdparties.web;

import dev.vetted.thirdparties.RiskFactors;
import dev.vetted.thirdparties.RiskFactors.Answer;
import dev.vetted.thirdparties.RiskFactors.DataLocation;
import dev.vetted.thirdparties.RiskFactors.DataSubjects;
import dev.vetted.thirdparties.RiskFactors.DataVolume;
import dev.vetted.thirdparties.RiskFactors.ExitEffort;
import dev.vetted.thirdparties.RiskFactors.SupplyChain;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/** What else bears on the inherent risk of a use. */
record RiskFactorsBody(
        @Schema(example = "MANY", description = "People or records the data is about: under 1,000, under 100,000, more")
        @Nullable
        DataVolume dataVolume,

        @Schema(example = "CUSTOMERS", description = "Whom the data is about") @Nullable
        DataSubjects dataSubjects,

        @Schema(example = "OUR_JURISDICTION", description = "Where the data is kept and processed") @Nullable
        DataLocation dataLocation,

        @Schema(example = "NO", description = "Whether our data is used for models") @Nullable
        Answer modelsOnOurData,

        @Schema(example = "MONTHS", description = "How long it takes to replace it") @Nullable
        ExitEffort exitEffort,

        @Schema(example = "NO", description = "Whether other services of ours rest on the same provider") @Nullable
        Answer concentration,

        @Schema(example = "NO", description = "Whether our customers notice when it fails") @Nullable
        Answer customerFacing,

        @Schema(example = "YES", description = "Whether it supports a regulated activity") @Nullable
        Answer regulated,

        @Schema(example = "DIRECT", description = "Which suppliers it rests on in turn") @Nullable
        SupplyChain supplyChain,

        @Schema(example = "NO", description = "Whether it had a serious incident in the last three years") @Nullable
        Answer incidents,

        @Schema(example = "NO", description = "Whether it is controlled from a state that we do not trust with it")
        @Nullable
        Answer foreignControl,

        @Schema(example = "120", description = "Spend a year, in thousands of our currency")
        @PositiveOrZero
        @Max(10_000_000)
        @Nullable
        Integer annualSpendThousands) {

    static RiskFactorsBody of(RiskFactors factors) {
        return new RiskFactorsBody(
                factors.dataVolume(),
                factors.dataSubjects(),
                factors.dataLocation(),
                factors.modelsOnOurData(),
                factors.exitEffort(),
                factors.concentration(),
                factors.customerFacing(),
                factors.regulated(),
                factors.supplyChain(),
                factors.incidents(),
                factors.foreignControl(),
                factors.annualSpendThousands());
    }

    RiskFactors toFactors() {
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
                annualSpendThousands);
    }
}
