package dev.vetted.evidence.internal;

import dev.vetted.evidence.internal.review.Words;
import dev.vetted.evidence.workbook.DecisionEvidence;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.evidence.workbook.DecisionEvidence.Labelled;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.RiskFactors;
import dev.vetted.thirdparties.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
                                "Regions agreed", use.regions().isEmpty() ? null : String.join(", ", use.regions())),
                        new Labelled("Other risk factors", stated(use.factors()))),
                engagement
                        .tier()
                        .map(tier -> new Judgement(Words.of(tier), Judgement.Tone.NEUTRAL))
                        .orElse(null),
                engagement.tierReason().orElse(null));
    }

    /** Those that are stated. */
    private static @Nullable String stated(RiskFactors factors) {
        Map<String, Enum<?>> chosen = new LinkedHashMap<>();
        chosen.put("people or records", factors.dataVolume());
        chosen.put("data subjects", factors.dataSubjects());
        chosen.put("data kept and processed", factors.dataLocation());
        chosen.put("models on our data", factors.modelsOnOurData());
        chosen.put("time to replace it", factors.exitEffort());
        chosen.put("other services rest on the provider", factors.concentration());
        chosen.put("our customers notice", factors.customerFacing());
        chosen.put("regulated activity", factors.regulated());
        chosen.put("suppliers it rests on", factors.supplyChain());
        chosen.put("serious incident in three years", factors.incidents());
        chosen.put("foreign control", factors.foreignControl());
        List<String> stated = new ArrayList<>();
        chosen.forEach((label, value) -> {
            if (!value.name().equals(RiskFactors.Answer.NOT_STATED.name())) {
                stated.add(label + ": " + Words.of(value).toLowerCase(Locale.ROOT));
            }
        });
        if (factors.annualSpendThousands() != null) {
            stated.add("spend a year in thousands: " + factors.annualSpendThousands());
        }
        return stated.isEmpty() ? null : String.join("; ", stated);
    }
}
