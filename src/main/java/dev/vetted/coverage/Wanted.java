package dev.vetted.coverage;

/** What to ask the third party for. */
public enum Wanted {
    NOTHING,
    BRIDGE_LETTER,
    NEXT_REPORT
}
