package dev.vetted.workflow.process;

/** Names of {@code inherent-risk-tier.dmn}. What it takes in are variables of {@link ThirdPartyLifecycle}. */
public final class InherentRiskTier {

    public static final String DECISION_ID = "inherent-risk-tier";

    private InherentRiskTier() {}

    /** What the decision gives. */
    public static final class Outputs {
        public static final String TIER = "tier";
        public static final String REASON = "reason";

        private Outputs() {}
    }
}
