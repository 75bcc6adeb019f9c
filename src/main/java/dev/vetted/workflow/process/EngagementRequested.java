package dev.vetted.workflow.process;

import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.Use;

/** The variables of the message that starts {@link ThirdPartyLifecycle}. */
public record EngagementRequested(
        EngagementId engagementId,
        DataClass dataClass,
        AccessKind accessKind,
        boolean criticalFunction,
        int tolerableOutageHours,
        boolean processesTransactions) {

    public static EngagementRequested of(EngagementId engagement, Use use) {
        return new EngagementRequested(
                engagement,
                use.dataClass(),
                use.accessKind(),
                use.criticalFunction(),
                use.tolerableOutageHours(),
                use.processesTransactions());
    }
}
