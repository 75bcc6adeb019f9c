package dev.vetted.decisions;

/** What a second approver makes of the first approval. */
public enum SecondOutcome {
    AGREED,
    REJECTED,
    RETURNED
}
