package dev.vetted.workflow.process;

/** Names of {@code report-intake.bpmn}. */
public final class ReportIntakeProcess {

    public static final String PROCESS_ID = "report-intake";

    private ReportIntakeProcess() {}

    /** Job types of service tasks. */
    public static final class Jobs {
        public static final String READ_REPORT = "vetted.readReport";
        public static final String ACCEPT_REPORT = "vetted.acceptReport";
        public static final String REJECT_REPORT = "vetted.rejectReport";

        private Jobs() {}
    }

    /** Elements of the model. */
    public static final class Elements {
        public static final String REPORT_WANTED = "StartEvent_ReportWanted";
        public static final String ASK_AGAIN = "Gateway_AskAgain";
        public static final String UPLOAD_REPORT = "UserTask_UploadReport";
        public static final String REPORT_UPLOADED = "Gateway_ReportUploaded";
        public static final String READ_REPORT = "ServiceTask_ReadReport";
        public static final String CONFIRM_READING = "UserTask_ConfirmReading";
        public static final String READING_CONFIRMED = "Gateway_ReadingConfirmed";
        public static final String ACCEPT_REPORT = "ServiceTask_AcceptReport";
        public static final String NO_REPORT = "Gateway_NoReport";
        public static final String REJECT_REPORT = "ServiceTask_RejectReport";
        public static final String REPORT_ACCEPTED = "EndEvent_ReportAccepted";
        public static final String REPORT_NOT_ACCEPTED = "EndEvent_ReportNotAccepted";

        private Elements() {}
    }

    /** Variables that arise in this process: set by its start, its workers, its user tasks or the model itself. */
    public static final class Variables {
        public static final String REPORT_ID = "reportId";
        public static final String UPLOAD_OUTCOME = "uploadOutcome";
        public static final String DOCUMENT_TYPE = "documentType";
        public static final String READING_OUTCOME = "readingOutcome";
        public static final String INTAKE_OUTCOME = "intakeOutcome";

        private Variables() {}
    }
}
