package dev.vetted.workflow.process;

/** Names of {@code assurance-review.bpmn}. */
public final class AssuranceReview {

    public static final String PROCESS_ID = "assurance-review";

    private AssuranceReview() {}

    /** Job types of service tasks. */
    public static final class Jobs {
        public static final String OPEN_REVIEW = "vetted.openReview";
        public static final String SCREEN_REPORT = "vetted.screenReport";
        public static final String OPEN_EXCEPTIONS = "vetted.openExceptions";
        public static final String REQUEST_CONTROLS = "vetted.requestControls";
        public static final String RECORD_DECISION = "vetted.recordDecision";
        public static final String WRITE_EVIDENCE = "vetted.writeEvidence";
        public static final String CLOSE_REVIEW = "vetted.closeReview";

        private Jobs() {}
    }

    /** Elements of the model. */
    public static final class Elements {
        public static final String REVIEW_REQUESTED = "StartEvent_ReviewRequested";
        public static final String OPEN_REVIEW = "ServiceTask_OpenReview";
        public static final String TAKE_IN_REPORT = "CallActivity_TakeInReport";
        public static final String REPORT_ACCEPTED = "Gateway_ReportAccepted";
        public static final String MAP_SCOPE = "CallActivity_MapScope";
        public static final String SCREEN_REPORT = "ServiceTask_ScreenReport";
        public static final String WORK_CHECKLIST = "UserTask_WorkChecklist";
        public static final String OPEN_EXCEPTIONS = "ServiceTask_OpenExceptions";
        public static final String TRIAGE_EXCEPTION = "CallActivity_TriageException";
        public static final String RECOMMEND_AGAIN = "Gateway_RecommendAgain";
        public static final String RECOMMEND_DECISION = "UserTask_RecommendDecision";
        public static final String APPROVE_DECISION = "UserTask_ApproveDecision";
        public static final String DECIDED = "Gateway_Decided";
        public static final String RECORD_DECISION = "ServiceTask_RecordDecision";
        public static final String WRITE_EVIDENCE = "ServiceTask_WriteEvidence";
        public static final String CLOSE_REVIEW = "ServiceTask_CloseReview";
        public static final String REVIEW_DECIDED = "EndEvent_ReviewDecided";
        public static final String REVIEW_CLOSED_WITHOUT_REPORT = "EndEvent_ReviewClosedWithoutReport";

        private Elements() {}
    }

    /** Variables that arise in this process: set by its start, its workers, its user tasks or the model itself. */
    public static final class Variables {
        public static final String REVIEW_ID = "reviewId";
        public static final String REQUIRED_ASSURANCE = "requiredAssurance";
        public static final String CHECKLIST_OUTCOME = "checklistOutcome";
        public static final String EXCEPTION_IDS = "exceptionIds";
        public static final String EXCEPTION_ID = "exceptionId";
        public static final String DISPOSITIONS = "dispositions";
        public static final String RECOMMENDATION = "recommendation";
        public static final String APPROVAL_OUTCOME = "approvalOutcome";
        public static final String DECISION_ID = "decisionId";
        public static final String REVIEW_OUTCOME = "reviewOutcome";

        private Variables() {}
    }
}
