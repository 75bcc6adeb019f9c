package dev.vetted.workflow.process;

/** Names of {@code exception-triage.bpmn}. */
public final class ExceptionTriageProcess {

    public static final String PROCESS_ID = "exception-triage";

    private ExceptionTriageProcess() {}

    /** Job types of service tasks. */
    public static final class Jobs {
        public static final String RATE_EXCEPTION = "vetted.rateException";

        private Jobs() {}
    }

    /** Elements of the model. */
    public static final class Elements {
        public static final String EXCEPTION_FOUND = "StartEvent_ExceptionFound";
        public static final String RATE_EXCEPTION = "ServiceTask_RateException";
        public static final String DISPOSE_EXCEPTION = "UserTask_DisposeException";
        public static final String EXCEPTION_DISPOSED = "EndEvent_ExceptionDisposed";

        private Elements() {}
    }

    /** Variables that arise in this process: set by its start, its workers, its user tasks or the model itself. */
    public static final class Variables {
        public static final String SEVERITY = "severity";
        public static final String DISPOSITION = "disposition";

        private Variables() {}
    }
}
