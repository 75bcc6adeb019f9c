package dev.vetted.decisions;

/** What an approver makes of a recommendation: a decision, or back to the analyst. */
public enum ApprovalOutcome {
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    REJECTED,
    DEFERRED,
    RETURNED
}
