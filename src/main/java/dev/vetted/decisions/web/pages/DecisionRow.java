package dev.vetted.decisions.web.pages;

import dev.vetted.decisions.Decision;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import dev.vetted.thirdparties.Engagement;
import java.time.LocalDate;

/** A decision in the list. */
record DecisionRow(
        String id,
        long sequence,
        String engagement,
        Tag outcome,
        boolean outdated,
        String validUntil,
        String decidedBy,
        String decidedAt) {

    static DecisionRow of(Decision decision, Engagement engagement, boolean outdated) {
        return new DecisionRow(
                decision.id().toString(),
                decision.sequence(),
                engagement.thirdPartyName() + " / " + engagement.use().serviceName(),
                Outcomes.tag(decision.outcome()),
                outdated,
                decision.validUntil().map(LocalDate::toString).orElse(Wording.NONE),
                String.join(" and ", decision.approvedBy()),
                Wording.of(decision.decidedAt()));
    }
}
