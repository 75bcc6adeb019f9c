package dev.vetted.thirdparties;

/** The most sensitive data that the third party receives from us, least sensitive first. */
public enum DataClass {
    NONE,
    PUBLIC,
    INTERNAL,
    CONFIDENTIAL,
    PERSONAL,
    SENSITIVE_PERSONAL
}
