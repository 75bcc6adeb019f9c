package dev.vetted.evidence.internal;

import dev.vetted.decisions.Decision;
import dev.vetted.decisions.DecisionOutcome;
import dev.vetted.decisions.Recommendation;
import dev.vetted.evidence.workbook.DecisionEvidence;
import dev.vetted.evidence.workbook.DecisionEvidence.Act;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.triage.ExceptionCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who decided what, on what grounds, and who prepared it. */
final class DecisionSection {

    private DecisionSection() {}

    static DecisionEvidence.Decision of(
            Decision decision,
            AssuranceReport report,
            ScopeMapping scope,
            List<ExceptionCase> cases,
            Recommendation recommendation) {
        return new DecisionEvidence.Decision(
                decision.id().toString(),
                new Judgement(Words.of(decision.outcome()), tone(decision.outcome())),
                String.join(" and ", decision.approvedBy()),
                decision.decidedAt(),
                decision.reason(),
                decision.validUntil().orElse(null),
                decision.conditions().stream()
                        .map(it -> new DecisionEvidence.Condition(it.text(), it.owner(), it.due()))
                        .toList(),
                preparation(report, scope, cases, recommendation));
    }

    private static List<Act> preparation(
            AssuranceReport report, ScopeMapping scope, List<ExceptionCase> cases, Recommendation recommendation) {
        List<Act> acts = new ArrayList<>();
        acts.add(new Act("uploaded the report " + report.fileName(), report.uploadedBy(), report.uploadedAt(), null));
        report.confirmed()
                .ifPresent(it -> acts.add(new Act(
                        "confirmed the reading with %d corrections"
                                .formatted(it.corrections().size()),
                        it.confirmedBy(),
                        it.confirmedAt(),
                        null)));
        scope.confirmedBy()
                .ifPresent(by -> acts.add(new Act(
                        "confirmed the scope with %d gaps".formatted(scope.gaps()),
                        by,
                        scope.confirmedAt().orElseThrow(),
                        null)));
        cases.stream()
                .filter(it -> it.disposition().isPresent())
                .forEach(it -> acts.add(new Act(
                        "disposed of exception %d: %s"
                                .formatted(
                                        it.ordinal(),
                                        Words.of(it.disposition().get()).toLowerCase(Locale.ROOT)),
                        it.disposedBy().orElseThrow(),
                        it.disposedAt().orElseThrow(),
                        it.reason().orElse(null))));
        acts.add(new Act(
                "recommended: " + Words.of(recommendation.outcome()).toLowerCase(Locale.ROOT),
                recommendation.recommendedBy(),
                recommendation.recommendedAt(),
                recommendation.grounds()));
        return acts;
    }

    private static Judgement.Tone tone(DecisionOutcome outcome) {
        return switch (outcome) {
            case APPROVED -> Judgement.Tone.FAVOURABLE;
            case APPROVED_WITH_CONDITIONS, DEFERRED -> Judgement.Tone.ATTENTION;
            case REJECTED -> Judgement.Tone.ADVERSE;
        };
    }
}
