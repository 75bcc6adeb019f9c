package dev.vetted.triage;

/** What a person decides about an exception. */
public enum Disposition {
    NO_EFFECT,
    ACCEPT,
    /** Another control that the auditor tested without exception in the same report makes up for it. */
    COMPENSATED_IN_REPORT,
    COMPENSATING_CONTROL,
    VENDOR_ACTION
}
