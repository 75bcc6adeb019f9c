package dev.vetted.controls.mapping;

/** What was made of a user entity control. */
public enum Treatment {
    /** Nobody decided yet, or nothing answers it. */
    OPEN,
    /** Controls of our own answer it. */
    MAPPED,
    /** It does not concern our use, with a reason. */
    NOT_APPLICABLE
}
