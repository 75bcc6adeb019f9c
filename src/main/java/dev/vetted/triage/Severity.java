package dev.vetted.triage;

/** How much an exception matters to our use, least first. */
public enum Severity {
    NONE,
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** The severity that a control which made up for the exception leaves; what matters at all stays low. */
    public Severity oneStepLower() {
        return compareTo(LOW) <= 0 ? this : values()[ordinal() - 1];
    }
}
