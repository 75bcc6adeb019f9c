package dev.vetted.policy.rules;

/** What a failed rule counts as, most serious first. */
public enum RuleSeverity {
    /** Nothing can be concluded from the report before it is cleared up. */
    BLOCKER,
    HIGH,
    MEDIUM,
    LOW,
    /** Recorded, without weight. */
    INFO
}
