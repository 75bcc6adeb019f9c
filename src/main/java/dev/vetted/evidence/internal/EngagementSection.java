package dev.vetted.evidence.internal;

import dev.vetted.evidence.workbook.DecisionEvidence;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.evidence.workbook.DecisionEvidence.Labelled;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.Use;
import java.util.List;

/** What was decided about. */
final class EngagementSection {

    private EngagementSection() {}

    static DecisionEvidence.Engagement of(Engagement engagement) {
        Use use = engagement.use();
        return new DecisionEvidence.Engagement(
                engagement.id().toString(),
                use.serviceName(),
                engagement.thirdParty().toString(),
                engagement.thirdPartyName(),
                List.of(
                        new Labelled("Purpose", use.purpose()),
                        new Labelled("Relationship owner", engagement.relationshipOwner()),
                        new Labelled("Most sensitive data", Words.of(use.dataClass())),
                        new Labelled("Deepest access", Words.of(use.accessKind())),
                        new Labelled("Supports a critical function", use.criticalFunction() ? "yes" : "no"),
                        new Labelled("Tolerable outage", use.tolerableOutageHours() + " hours"),
                        new Labelled("Processes transactions for us", use.processesTransactions() ? "yes" : "no"),
                        new Labelled(
                                "Regions agreed", use.regions().isEmpty() ? null : String.join(", ", use.regions()))),
                engagement
                        .tier()
                        .map(tier -> new Judgement(Words.of(tier), Judgement.Tone.NEUTRAL))
                        .orElse(null),
                engagement.tierReason().orElse(null));
    }
}
