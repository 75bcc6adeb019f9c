package dev.vetted.workflow.process;

import java.util.List;

/** The decision models, in the order in which a review meets them. */
public final class DecisionModels {

    public static final List<String> DECISION_IDS = List.of(
            InherentRiskTier.DECISION_ID,
            RequiredAssurance.DECISION_ID,
            ResidualRisk.DECISION_ID,
            ApprovalRoute.DECISION_ID);

    private DecisionModels() {}
}
