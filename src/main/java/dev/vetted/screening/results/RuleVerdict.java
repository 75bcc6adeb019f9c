package dev.vetted.screening.results;

/** What became of a rule. */
public enum RuleVerdict {
    PASS,
    FAIL,
    /** Nothing that can be relied on says so or otherwise; it never counts as a pass. */
    CANNOT_TELL,
    NOT_APPLICABLE
}
