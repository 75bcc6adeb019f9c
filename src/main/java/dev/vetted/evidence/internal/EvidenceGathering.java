package dev.vetted.evidence.internal;

import dev.vetted.decisions.Basis;
import dev.vetted.decisions.Decision;
import dev.vetted.decisions.DecisionId;
import dev.vetted.evidence.workbook.DecisionEvidence;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.triage.ExceptionCase;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the workbook of a decision prints, from the stored facts alone, as they stood at the decision. */
@Component
public class EvidenceGathering {

    private final DecidedReviews decided;
    private final HistoryGathering history;

    EvidenceGathering(DecidedReviews decided, HistoryGathering history) {
        this.decided = decided;
        this.history = history;
    }

    /**
     * @param previous the workbook before this one; {@link Sha256#NONE} for the first
     */
    public DecisionEvidence evidence(DecisionId id, Sha256 previous) {
        Decision decision = decided.decision(id);
        Engagement engagement = decided.engagement(decision.review());
        AssuranceReport report = decided.report(decision.review());
        List<ExceptionCase> cases = decided.exceptions(decision.review());
        HistoryGathering.History steps = history.until(decided.instance(decision.review()), decision.decidedAt());
        return new DecisionEvidence(
                DecisionSection.of(
                        decision,
                        report,
                        decided.scope(decision.review()),
                        cases,
                        decided.recommendation(decision.review())),
                EngagementSection.of(engagement),
                ReportSection.of(report, cases),
                ScopeSection.of(decided.scope(decision.review())),
                steps.steps(),
                new DecisionEvidence.Manifest(
                        inputs(decision, decision.basis()),
                        steps.processes(),
                        steps.decisionTables(),
                        previous.equals(Sha256.NONE) ? null : previous.hex(),
                        null));
    }

    private static List<DecisionEvidence.Input> inputs(Decision decision, Basis basis) {
        return List.of(
                new DecisionEvidence.Input("Report as uploaded", basis.report().hex()),
                new DecisionEvidence.Input(
                        "Reading as confirmed", basis.confirmedReading().hex()),
                new DecisionEvidence.Input(
                        "Scope mapping as confirmed", basis.scope().hex()),
                new DecisionEvidence.Input(
                        "Exceptions with ratings and dispositions",
                        basis.triage().hex()),
                new DecisionEvidence.Input(
                        "Review policy, version " + basis.policyVersion(),
                        basis.policy().hex()),
                new DecisionEvidence.Input(
                        "Decision " + decision.sequence() + " of the chain",
                        decision.hash().hex()),
                new DecisionEvidence.Input(
                        "Decision before it in the chain",
                        decision.previousHash().hex()));
    }
}
