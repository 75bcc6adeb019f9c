package dev.vetted.workflow.process;

/** Names of {@code approval-route.dmn}. */
public final class ApprovalRoute {

    public static final String DECISION_ID = "approval-route";

    private ApprovalRoute() {}

    /** What the decision takes in. */
    public static final class Inputs {
        public static final String TIER = "tier";
        public static final String RESIDUAL_RISK = "residualRisk";

        private Inputs() {}
    }

    /** What the decision gives. */
    public static final class Outputs {
        public static final String APPROVERS = "approvers";
        public static final String REASON = "reason";

        private Outputs() {}
    }
}
