package dev.vetted.scoping;

/** Whether the report covers what our use requires. */
public enum ScopeVerdict {
    COVERED,
    GAP,
    TO_CONFIRM,
    NOT_APPLICABLE
}
