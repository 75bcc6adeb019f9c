package dev.vetted.workflow.process;

/** Names of {@code third-party-lifecycle.bpmn}. */
public final class ThirdPartyLifecycle {

    public static final String PROCESS_ID = "third-party-lifecycle";

    private ThirdPartyLifecycle() {}

    /** Messages. */
    public static final class Messages {
        public static final String ENGAGEMENT_REQUESTED = "vetted.engagementRequested";

        private Messages() {}
    }

    /** Job types of service tasks. */
    public static final class Jobs {
        public static final String RECORD_TIER = "vetted.recordTier";
        public static final String ONBOARD_ENGAGEMENT = "vetted.onboardEngagement";
        public static final String DECLINE_ENGAGEMENT = "vetted.declineEngagement";

        private Jobs() {}
    }

    /** Elements of the model. */
    public static final class Elements {
        public static final String ENGAGEMENT_REQUESTED = "StartEvent_EngagementRequested";
        public static final String DETERMINE_TIER = "BusinessRuleTask_DetermineTier";
        public static final String RECORD_TIER = "ServiceTask_RecordTier";
        public static final String REVIEW_AGAIN = "Gateway_ReviewAgain";
        public static final String REVIEW_ASSURANCE = "CallActivity_ReviewAssurance";
        public static final String APPROVED = "Gateway_Approved";
        public static final String DEFERRAL_ENDED = "TimerEvent_DeferralEnded";
        public static final String ONBOARD_ENGAGEMENT = "ServiceTask_OnboardEngagement";
        public static final String DECLINE_ENGAGEMENT = "ServiceTask_DeclineEngagement";
        public static final String ENGAGEMENT_ONBOARDED = "EndEvent_EngagementOnboarded";
        public static final String ENGAGEMENT_DECLINED = "EndEvent_EngagementDeclined";

        private Elements() {}
    }

    /** Variables that arise in this process: set by its start, its workers, its user tasks or the model itself. */
    public static final class Variables {
        public static final String ACCESS_KIND = "accessKind";
        public static final String CRITICAL_FUNCTION = "criticalFunction";
        public static final String DATA_VOLUME = "dataVolume";
        public static final String DATA_SUBJECTS = "dataSubjects";
        public static final String DATA_LOCATION = "dataLocation";
        public static final String MODELS_ON_OUR_DATA = "modelsOnOurData";
        public static final String EXIT_EFFORT = "exitEffort";
        public static final String CONCENTRATION = "concentration";
        public static final String CUSTOMER_FACING = "customerFacing";
        public static final String REGULATED = "regulated";
        public static final String SUPPLY_CHAIN = "supplyChain";
        public static final String INCIDENTS = "incidents";
        public static final String FOREIGN_CONTROL = "foreignControl";
        public static final String ANNUAL_SPEND_THOUSANDS = "annualSpendThousands";
        public static final String TIER_RESULT = "tierResult";
        public static final String TIER_REASON = "tierReason";

        private Variables() {}
    }
}
