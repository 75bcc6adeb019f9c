package dev.vetted.workflow.process;

/** Names of {@code required-assurance.dmn}. Each of its categories has a category, the other evidence accepted and a reason. */
public final class RequiredAssurance {

    public static final String DECISION_ID = "required-assurance";

    private RequiredAssurance() {}

    /** What the decision takes in. */
    public static final class Inputs {
        public static final String TIER = "tier";
        public static final String DATA_CLASS = "dataClass";
        public static final String TOLERABLE_OUTAGE_HOURS = "tolerableOutageHours";
        public static final String PROCESSES_TRANSACTIONS = "processesTransactions";

        private Inputs() {}
    }

    /** What the decision gives. */
    public static final class Outputs {
        public static final String CATEGORIES = "categories";
        public static final String REPORT_TYPE = "reportType";
        public static final String FRESHNESS = "freshness";
        public static final String REASON = "reason";

        private Outputs() {}
    }
}
