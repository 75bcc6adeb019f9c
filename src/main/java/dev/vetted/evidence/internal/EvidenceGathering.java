package dev.vetted.evidence.internal;

import dev.vetted.decisions.Basis;
import dev.vetted.decisions.Decision;
import dev.vetted.decisions.DecisionId;
import dev.vetted.evidence.internal.review.ReviewGathering;
import dev.vetted.evidence.workbook.DecisionEvidence;
import dev.vetted.evidence.workbook.ReviewEvidence;
import dev.vetted.policy.rules.RuleCatalogue;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.triage.ExceptionCase;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the workbook of a decision prints, from the stored facts alone, as they stood at the decision. */
@Component
public class EvidenceGathering {

    private final DecidedReviews decided;
    private final ReviewGathering reviews;
    private final HistoryGathering history;

    EvidenceGathering(DecidedReviews decided, ReviewGathering reviews, HistoryGathering history) {
        this.decided = decided;
        this.reviews = reviews;
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
        ScopeMapping scope = decided.scope(decision.review());
        ReviewEvidence review = reviews.of(decision, engagement.thirdParty(), scope);
        HistoryGathering.History steps = history.until(decided.instance(decision.review()), decision.decidedAt());
        return new DecisionEvidence(
                DecisionSection.of(decision, report, scope, cases, review, decided.recommendation(decision.review())),
                EngagementSection.of(engagement),
                ReportSection.of(report, cases),
                ScopeSection.of(scope),
                review,
                steps.steps(),
                new DecisionEvidence.Manifest(
                        inputs(decision, decision.basis(), review),
                        steps.processes(),
                        steps.decisionTables(),
                        previous.equals(Sha256.NONE) ? null : previous.hex(),
                        null));
    }

    private static List<DecisionEvidence.Input> inputs(Decision decision, Basis basis, ReviewEvidence review) {
        List<DecisionEvidence.Input> inputs = new ArrayList<>(List.of(
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
                        decision.previousHash().hex())));
        basis.controls()
                .ifPresent(it ->
                        inputs.add(new DecisionEvidence.Input("User entity controls and what answers them", it.hex())));
        basis.screening()
                .ifPresent(it ->
                        inputs.add(new DecisionEvidence.Input("Screening that the decision is bound to", it.hex())));
        if (review.screening() != null) {
            inputs.add(new DecisionEvidence.Input(
                    "Screening that this workbook shows", review.screening().sha256()));
            inputs.add(new DecisionEvidence.Input(
                    "Rule catalogue whose words this workbook uses",
                    RuleCatalogue.shipped().version().hex()));
        }
        return inputs;
    }
}
