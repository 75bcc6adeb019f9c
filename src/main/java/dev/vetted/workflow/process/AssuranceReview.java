package dev.vetted.workflow.process;

/** Names of {@code assurance-review.bpmn}. */
public final class AssuranceReview {

    public static final String PROCESS_ID = "assurance-review";

    private AssuranceReview() {}

    /** Messages that the process waits for. */
    public static final class Messages {
        public static final String REVIEW_DUE = "vetted.reviewDue";

        private Messages() {}
    }

    /** Job types of service tasks. */
    public static final class Jobs {
        public static final String OPEN_REVIEW = "vetted.openReview";
        public static final String SCREEN_REPORT = "vetted.screenReport";
        public static final String OPEN_EXCEPTIONS = "vetted.openExceptions";
        public static final String REQUEST_CONTROLS = "vetted.requestControls";
        public static final String SUM_UP_FINDINGS = "vetted.sumUpFindings";
        public static final String RECORD_RISK = "vetted.recordRisk";
        public static final String RECORD_DECISION = "vetted.recordDecision";
        public static final String WRITE_EVIDENCE = "vetted.writeEvidence";
        public static final String CLOSE_REVIEW = "vetted.closeReview";

        private Jobs() {}
    }

    /** Elements of the model. */
    public static final class Elements {
        public static final String REVIEW_REQUESTED = "StartEvent_ReviewRequested";
        public static final String REVIEW_DUE = "StartEvent_ReviewDue";
        public static final String REVIEW_WANTED = "Gateway_ReviewWanted";
        public static final String OPEN_REVIEW = "ServiceTask_OpenReview";
        public static final String TAKE_IN_REPORT = "CallActivity_TakeInReport";
        public static final String REPORT_ACCEPTED = "Gateway_ReportAccepted";
        public static final String REQUIRE_ASSURANCE = "BusinessRuleTask_RequireAssurance";
        public static final String MAP_SCOPE = "CallActivity_MapScope";
        public static final String SCREEN_REPORT = "ServiceTask_ScreenReport";
        public static final String WORK_CHECKLIST = "UserTask_WorkChecklist";
        public static final String OPEN_EXCEPTIONS = "ServiceTask_OpenExceptions";
        public static final String TRIAGE_EXCEPTION = "CallActivity_TriageException";
        public static final String MAP_USER_CONTROLS = "UserTask_MapUserControls";
        public static final String REQUEST_CONTROLS = "ServiceTask_RequestControls";
        public static final String RECOMMEND_AGAIN = "Gateway_RecommendAgain";
        public static final String SUM_UP_FINDINGS = "ServiceTask_SumUpFindings";
        public static final String DETERMINE_RESIDUAL_RISK = "BusinessRuleTask_DetermineResidualRisk";
        public static final String DETERMINE_APPROVAL_ROUTE = "BusinessRuleTask_DetermineApprovalRoute";
        public static final String RECORD_RISK = "ServiceTask_RecordRisk";
        public static final String RECOMMEND_DECISION = "UserTask_RecommendDecision";
        public static final String APPROVE_DECISION = "UserTask_ApproveDecision";
        public static final String DECIDED = "Gateway_Decided";
        public static final String APPROVE_AGAIN = "UserTask_ApproveAgain";
        public static final String AGREED = "Gateway_Agreed";
        public static final String DECISION_TAKEN = "Gateway_DecisionTaken";
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
        public static final String USER_CONTROLS_OUTCOME = "userControlsOutcome";
        public static final String OPINION = "opinion";
        public static final String QUALIFICATION_TOUCHES_USE = "qualificationTouchesUse";
        public static final String BLOCKERS = "blockers";
        public static final String WORST_EXCEPTION = "worstException";
        public static final String UNOWNED_CONTROLS = "unownedControls";
        public static final String RESIDUAL_RISK_RESULT = "residualRiskResult";
        public static final String RESIDUAL_RISK = "residualRisk";
        public static final String RESIDUAL_RISK_REASON = "residualRiskReason";
        public static final String APPROVAL_ROUTE_RESULT = "approvalRouteResult";
        public static final String APPROVERS = "approvers";
        public static final String APPROVAL_ROUTE_REASON = "approvalRouteReason";
        public static final String RECOMMENDATION = "recommendation";
        public static final String APPROVAL_OUTCOME = "approvalOutcome";
        public static final String SECOND_APPROVAL_OUTCOME = "secondApprovalOutcome";
        public static final String DECISION_ID = "decisionId";
        public static final String REVIEW_OUTCOME = "reviewOutcome";
        public static final String DEFERRED_UNTIL = "deferredUntil";

        private Variables() {}
    }
}
