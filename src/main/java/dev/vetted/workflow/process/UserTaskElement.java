package dev.vetted.workflow.process;

import dev.vetted.tasks.TaskKind;
import java.util.Arrays;
import java.util.Optional;

/** The user tasks of the models: what kind of task each is, and which variables it completes with. */
public enum UserTaskElement {
    UPLOAD_REPORT(
            ReportIntakeProcess.Elements.UPLOAD_REPORT,
            TaskKind.UPLOAD_REPORT,
            ReportIntakeProcess.Variables.UPLOAD_OUTCOME,
            ReportIntakeProcess.Variables.REPORT_ID),
    CONFIRM_READING(
            ReportIntakeProcess.Elements.CONFIRM_READING,
            TaskKind.CONFIRM_READING,
            ReportIntakeProcess.Variables.READING_OUTCOME),
    CONFIRM_SCOPE(
            ScopeMappingProcess.Elements.CONFIRM_SCOPE,
            TaskKind.CONFIRM_SCOPE,
            ScopeMappingProcess.Variables.SCOPE_OUTCOME),
    WORK_CHECKLIST(
            AssuranceReview.Elements.WORK_CHECKLIST,
            TaskKind.WORK_CHECKLIST,
            AssuranceReview.Variables.CHECKLIST_OUTCOME),
    DISPOSE_EXCEPTION(
            ExceptionTriageProcess.Elements.DISPOSE_EXCEPTION,
            TaskKind.DISPOSE_EXCEPTION,
            ExceptionTriageProcess.Variables.DISPOSITION),
    MAP_USER_CONTROLS(
            AssuranceReview.Elements.MAP_USER_CONTROLS,
            TaskKind.MAP_USER_CONTROLS,
            AssuranceReview.Variables.USER_CONTROLS_OUTCOME),
    RECOMMEND_DECISION(
            AssuranceReview.Elements.RECOMMEND_DECISION,
            TaskKind.RECOMMEND_DECISION,
            AssuranceReview.Variables.RECOMMENDATION),
    APPROVE_DECISION(
            AssuranceReview.Elements.APPROVE_DECISION,
            TaskKind.APPROVE_DECISION,
            AssuranceReview.Variables.APPROVAL_OUTCOME),
    APPROVE_AGAIN(
            AssuranceReview.Elements.APPROVE_AGAIN,
            TaskKind.APPROVE_AGAIN,
            AssuranceReview.Variables.SECOND_APPROVAL_OUTCOME);

    private final String elementId;
    private final TaskKind kind;
    private final String resultVariable;
    private final Optional<String> referenceVariable;

    UserTaskElement(String elementId, TaskKind kind, String resultVariable) {
        this(elementId, kind, resultVariable, Optional.empty());
    }

    UserTaskElement(String elementId, TaskKind kind, String resultVariable, String referenceVariable) {
        this(elementId, kind, resultVariable, Optional.of(referenceVariable));
    }

    UserTaskElement(String elementId, TaskKind kind, String resultVariable, Optional<String> referenceVariable) {
        this.elementId = elementId;
        this.kind = kind;
        this.resultVariable = resultVariable;
        this.referenceVariable = referenceVariable;
    }

    /** @throws IllegalArgumentException when the models have a user task that is not listed here */
    public static UserTaskElement of(String elementId) {
        return Arrays.stream(values())
                .filter(it -> it.elementId.equals(elementId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No user task " + elementId + " is known."));
    }

    public String elementId() {
        return elementId;
    }

    public TaskKind kind() {
        return kind;
    }

    /** The process variable that the result of the task becomes. */
    public String resultVariable() {
        return resultVariable;
    }

    /** The process variable that the reference of the task's outcome becomes. */
    public Optional<String> referenceVariable() {
        return referenceVariable;
    }
}
