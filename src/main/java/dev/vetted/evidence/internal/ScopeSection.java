package dev.vetted.evidence.internal;

import dev.vetted.evidence.internal.review.Words;
import dev.vetted.evidence.workbook.DecisionEvidence;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeVerdict;
import java.util.List;

/** What our use requires against what the report covers. */
final class ScopeSection {

    private ScopeSection() {}

    static List<DecisionEvidence.ScopeRow> of(ScopeMapping scope) {
        return scope.rows().stream()
                .map(row -> new DecisionEvidence.ScopeRow(
                        row.subject().label(),
                        row.required(),
                        row.covered(),
                        new Judgement(Words.of(row.verdict()), tone(row.verdict())),
                        row.reason(),
                        row.page().orElse(null),
                        row.quote().orElse(null),
                        scope.confirmedBy().orElse(null),
                        scope.confirmedAt().orElse(null)))
                .toList();
    }

    private static Judgement.Tone tone(ScopeVerdict verdict) {
        return switch (verdict) {
            case COVERED -> Judgement.Tone.FAVOURABLE;
            case GAP -> Judgement.Tone.ADVERSE;
            case TO_CONFIRM -> Judgement.Tone.ATTENTION;
            case NOT_APPLICABLE -> Judgement.Tone.NEUTRAL;
        };
    }
}
