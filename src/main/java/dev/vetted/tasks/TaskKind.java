package dev.vetted.tasks;

/** What a person is asked to do. */
public enum TaskKind {
    UPLOAD_REPORT,
    CONFIRM_READING,
    CONFIRM_SCOPE,
    WORK_CHECKLIST,
    DISPOSE_EXCEPTION,
    MAP_USER_CONTROLS,
    RECOMMEND_DECISION,
    APPROVE_DECISION,
    APPROVE_AGAIN
}
