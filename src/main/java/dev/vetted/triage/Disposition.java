package dev.vetted.triage;

/** What a person decides about an exception. */
public enum Disposition {
    NO_EFFECT,
    ACCEPT,
    COMPENSATING_CONTROL,
    VENDOR_ACTION
}
