package dev.vetted.workflow.process;

/** Names of {@code scope-mapping.bpmn}. */
public final class ScopeMappingProcess {

    public static final String PROCESS_ID = "scope-mapping";

    private ScopeMappingProcess() {}

    /** Job types of service tasks. */
    public static final class Jobs {
        public static final String PROPOSE_SCOPE = "vetted.proposeScope";
        public static final String RECORD_SCOPE = "vetted.recordScope";

        private Jobs() {}
    }

    /** Elements of the model. */
    public static final class Elements {
        public static final String SCOPE_WANTED = "StartEvent_ScopeWanted";
        public static final String PROPOSE_SCOPE = "ServiceTask_ProposeScope";
        public static final String CONFIRM_SCOPE = "UserTask_ConfirmScope";
        public static final String RECORD_SCOPE = "ServiceTask_RecordScope";
        public static final String SCOPE_MAPPED = "EndEvent_ScopeMapped";

        private Elements() {}
    }

    /** Variables that arise in this process: set by its start, its workers, its user tasks or the model itself. */
    public static final class Variables {
        public static final String SCOPE_OUTCOME = "scopeOutcome";

        private Variables() {}
    }
}
