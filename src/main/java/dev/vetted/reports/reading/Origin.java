package dev.vetted.reports.reading;

/** From where the words come that a fact rests on. */
public enum Origin {
    /** The text of the file itself. */
    TEXT,
    /** A picture of a page whose characters were recognised. */
    OCR
}
