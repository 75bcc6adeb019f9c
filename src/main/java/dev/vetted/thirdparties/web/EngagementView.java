package dev.vetted.thirdparties.web;

import dev.vetted.thirdparties.AccessKind;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.Tier;
import dev.vetted.thirdparties.Use;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An engagement as the API shows it. */
record EngagementView(
        String id,
        String thirdPartyId,
        String thirdPartyName,
        String serviceName,
        String purpose,
        String relationshipOwner,
        DataClass dataClass,
        AccessKind accessKind,
        boolean criticalFunction,
        int tolerableOutageHours,
        boolean processesTransactions,
        List<String> regions,
        RiskFactorsBody riskFactors,
        Engagement.Status status,
        @Nullable Tier tier,
        @Nullable String tierReason,
        Map<String, String> links) {

    static EngagementView of(Engagement engagement) {
        Use use = engagement.use();
        return new EngagementView(
                engagement.id().toString(),
                engagement.thirdParty().toString(),
                engagement.thirdPartyName(),
                use.serviceName(),
                use.purpose(),
                engagement.relationshipOwner(),
                use.dataClass(),
                use.accessKind(),
                use.criticalFunction(),
                use.tolerableOutageHours(),
                use.processesTransactions(),
                use.regions(),
                RiskFactorsBody.of(use.factors()),
                engagement.status(),
                engagement.tier().orElse(null),
                engagement.tierReason().orElse(null),
                links(engagement));
    }

    private static Map<String, String> links(Engagement engagement) {
        String self = "/api/v1/engagements/" + engagement.id();
        Map<String, String> links = new TreeMap<>();
        links.put("self", self);
        links.put("thirdParty", "/api/v1/third-parties/" + engagement.thirdParty());
        links.put("reviews", self + "/reviews");
        links.put("instances", self + "/instances");
        if (engagement.status() == Engagement.Status.REGISTERED) {
            links.put("start", self + "/start");
        }
        return links;
    }
}
