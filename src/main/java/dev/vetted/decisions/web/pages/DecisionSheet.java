package dev.vetted.decisions.web.pages;

import dev.vetted.decisions.Basis;
import dev.vetted.decisions.Decision;
import dev.vetted.decisions.OutdatedDecision;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A decision as pages show it.
 *
 * @param secondApproval who agreed, and why; empty where one decided
 * @param outdated what changed since; empty while the decision rests on what stands
 */
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
        String secondApproval,
        List<String> outdated,
        String risk,
        List<Bound> bound) {

    /** What the decision is bound to, with its full hash. */
    record Bound(String to, String hash) {}

    static DecisionSheet of(Decision decision, Optional<OutdatedDecision> outdated) {
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
                String.join(" and ", decision.approvedBy()),
                Wording.of(decision.decidedAt()),
                decision.secondApproval()
                        .map(it -> "%s: %s".formatted(it.by(), it.reason()))
                        .orElse(""),
                outdated.map(OutdatedDecision::reasons).orElse(List.of()),
                "Tier %s, residual risk %s"
                        .formatted(
                                words(basis.tier()),
                                basis.residualRisk().map(DecisionSheet::words).orElse("not kept")),
                bound(decision));
    }

    private static List<Bound> bound(Decision decision) {
        Basis basis = decision.basis();
        List<Bound> bound = new ArrayList<>();
        bound.add(new Bound("Report file", basis.report().hex()));
        bound.add(new Bound("Confirmed reading", basis.confirmedReading().hex()));
        bound.add(new Bound("Scope mapping", basis.scope().hex()));
        basis.screening().ifPresent(it -> bound.add(new Bound("Screening with answers", it.hex())));
        bound.add(new Bound("Exceptions with dispositions", basis.triage().hex()));
        basis.controls().ifPresent(it -> bound.add(new Bound("User entity controls and what answers them", it.hex())));
        bound.add(new Bound(
                "Review policy, version " + basis.policyVersion(),
                basis.policy().hex()));
        bound.add(new Bound("Decision before this one", decision.previousHash().hex()));
        bound.add(new Bound("This decision", decision.hash().hex()));
        return List.copyOf(bound);
    }

    private static String words(Enum<?> level) {
        return Wording.of(level).toLowerCase(Locale.ROOT);
    }
}
