package dev.vetted.workflow.process;

/** Names of {@code residual-risk.dmn}. */
public final class ResidualRisk {

    public static final String DECISION_ID = "residual-risk";

    private ResidualRisk() {}

    /** What the decision takes in. */
    public static final class Inputs {
        public static final String TIER = "tier";
        public static final String OPINION = "opinion";
        public static final String QUALIFICATION_TOUCHES_USE = "qualificationTouchesUse";
        public static final String BLOCKERS = "blockers";
        public static final String WORST_EXCEPTION = "worstException";
        public static final String SCOPE_GAPS = "scopeGaps";
        public static final String UNOWNED_CONTROLS = "unownedControls";

        private Inputs() {}
    }

    /** What the decision gives. */
    public static final class Outputs {
        public static final String RESIDUAL_RISK = "residualRisk";
        public static final String REASON = "reason";

        private Outputs() {}
    }
}
