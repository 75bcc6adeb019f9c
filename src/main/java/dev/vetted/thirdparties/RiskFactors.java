package dev.vetted.thirdparties;

import dev.vetted.shared.Refusal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What else of a use and of the third party bears on the inherent risk. Whatever is not stated is said to be so, and the
 * decision table never takes it for harmless.
 *
 * @param dataVolume how many people or records the data is about
 * @param dataSubjects whom the data is about, those who need most protection first
 * @param dataLocation where the data is kept and processed, as far as the law protects it there
 * @param modelsOnOurData whether our data is used for models of artificial intelligence
 * @param exitEffort how long it takes to replace the service
 * @param concentration whether other services of ours rest on the same provider
 * @param customerFacing whether our customers notice when it fails
 * @param regulated whether it supports an activity that a supervisor looks at
 * @param supplyChain which suppliers it rests on in turn
 * @param incidents whether it had a serious incident in the last three years
 * @param foreignControl whether it is controlled from a state that we do not trust with it
 * @param annualSpendThousands what we spend on it a year, in thousands of our currency
 */
public record RiskFactors(
        DataVolume dataVolume,
        DataSubjects dataSubjects,
        DataLocation dataLocation,
        Answer modelsOnOurData,
        ExitEffort exitEffort,
        Answer concentration,
        Answer customerFacing,
        Answer regulated,
        SupplyChain supplyChain,
        Answer incidents,
        Answer foreignControl,
        @Nullable Integer annualSpendThousands) {

    /** How many people or records: under a thousand, under a hundred thousand, more. */
    public enum DataVolume {
        NOT_STATED,
        FEW,
        MANY,
        MASS
    }

    /** Whom data is about. */
    public enum DataSubjects {
        NOT_STATED,
        NONE,
        EMPLOYEES,
        CUSTOMERS,
        VULNERABLE
    }

    /** Where data is: with us, where the law protects it as well, or elsewhere. */
    public enum DataLocation {
        NOT_STATED,
        OUR_JURISDICTION,
        EQUIVALENT,
        OTHER
    }

    /** How long a replacement takes. */
    public enum ExitEffort {
        NOT_STATED,
        WEEKS,
        MONTHS,
        NOT_REPLACEABLE
    }

    /** Suppliers of the supplier: none, its own, or suppliers of those as well. */
    public enum SupplyChain {
        NOT_STATED,
        NONE,
        DIRECT,
        LONG_CHAIN
    }

    /** Yes, no, or not stated. */
    public enum Answer {
        NOT_STATED,
        NO,
        YES
    }

    /**
     * What is absent is not stated.
     *
     * @throws Refusal.Invalid when the spend is negative
     */
    public RiskFactors(
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
            @Nullable Integer annualSpendThousands) {
        if (annualSpendThousands != null && annualSpendThousands < 0) {
            throw new Refusal.Invalid("The spend is a number of thousands, 0 or more.");
        }
        this.dataVolume = Objects.requireNonNullElse(dataVolume, DataVolume.NOT_STATED);
        this.dataSubjects = Objects.requireNonNullElse(dataSubjects, DataSubjects.NOT_STATED);
        this.dataLocation = Objects.requireNonNullElse(dataLocation, DataLocation.NOT_STATED);
        this.modelsOnOurData = Objects.requireNonNullElse(modelsOnOurData, Answer.NOT_STATED);
        this.exitEffort = Objects.requireNonNullElse(exitEffort, ExitEffort.NOT_STATED);
        this.concentration = Objects.requireNonNullElse(concentration, Answer.NOT_STATED);
        this.customerFacing = Objects.requireNonNullElse(customerFacing, Answer.NOT_STATED);
        this.regulated = Objects.requireNonNullElse(regulated, Answer.NOT_STATED);
        this.supplyChain = Objects.requireNonNullElse(supplyChain, SupplyChain.NOT_STATED);
        this.incidents = Objects.requireNonNullElse(incidents, Answer.NOT_STATED);
        this.foreignControl = Objects.requireNonNullElse(foreignControl, Answer.NOT_STATED);
        this.annualSpendThousands = annualSpendThousands;
    }

    /** Nothing is stated. */
    public static RiskFactors unstated() {
        return new RiskFactors(null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
