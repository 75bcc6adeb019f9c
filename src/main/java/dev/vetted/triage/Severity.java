package dev.vetted.triage;

/** How much an exception matters to our use, least first. */
public enum Severity {
    NONE,
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
