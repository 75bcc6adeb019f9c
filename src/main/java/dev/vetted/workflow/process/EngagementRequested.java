package dev.vetted.workflow.process;

import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.RiskFactors;
import dev.vetted.thirdparties.Use;
import org.jspecify.annotations.Nullable;

/** The variables of the message that starts {@link ThirdPartyLifecycle}. */
public record EngagementRequested(
        EngagementId engagementId,
        DataClass dataClass,
        AccessKind accessKind,
        boolean criticalFunction,
        int tolerableOutageHours,
        boolean processesTransactions,
        RiskFactors.DataVolume dataVolume,
        RiskFactors.DataSubjects dataSubjects,
        RiskFactors.DataLocation dataLocation,
        RiskFactors.Answer modelsOnOurData,
        RiskFactors.ExitEffort exitEffort,
        RiskFactors.Answer concentration,
        RiskFactors.Answer customerFacing,
        RiskFactors.Answer regulated,
        RiskFactors.SupplyChain supplyChain,
        RiskFactors.Answer incidents,
        RiskFactors.Answer foreignControl,
        @Nullable Integer annualSpendThousands) {

    public static EngagementRequested of(EngagementId engagement, Use use) {
        RiskFactors factors = use.factors();
        return new EngagementRequested(
                engagement,
                use.dataClass(),
                use.accessKind(),
                use.criticalFunction(),
                use.tolerableOutageHours(),
                use.processesTransactions(),
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
}
