package dev.vetted.decisions.web.pages;

import dev.vetted.decisions.Basis;
import dev.vetted.decisions.Decision;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.time.LocalDate;
import java.util.List;

/** A decision as pages show it. */
record DecisionSheet(
        String id,
        long sequence,
        String reviewId,
        Tag outcome,
        String reason,
        List<Outcomes.ConditionRow> conditions,
        String validUntil,
        String preparedBy,
        String decidedBy,
        String decidedAt,
        List<Bound> bound) {

    /** What the decision is bound to, with its full hash. */
    record Bound(String to, String hash) {}

    static DecisionSheet of(Decision decision) {
        Basis basis = decision.basis();
        return new DecisionSheet(
                decision.id().toString(),
                decision.sequence(),
                decision.review().toString(),
                Outcomes.tag(decision.outcome()),
                decision.reason(),
                Outcomes.rows(decision.conditions()),
                decision.validUntil().map(LocalDate::toString).orElse("Nothing is approved"),
                String.join(", ", decision.preparedBy()),
                decision.decidedBy(),
                Wording.of(decision.decidedAt()),
                List.of(
                        new Bound("Report file", basis.report().hex()),
                        new Bound("Confirmed reading", basis.confirmedReading().hex()),
                        new Bound("Scope mapping", basis.scope().hex()),
                        new Bound("Exceptions with dispositions", basis.triage().hex()),
                        new Bound(
                                "Review policy, version " + basis.policyVersion(),
                                basis.policy().hex()),
                        new Bound(
                                "Decision before this one",
                                decision.previousHash().hex()),
                        new Bound("This decision", decision.hash().hex())));
    }
}
