package dev.vetted.reports.reading.layout;

import dev.vetted.reports.reading.pdf.Tag;

/**
 * A word as printed.
 *
 * @param y the baseline, down from the top of the page
 * @param glued true if no space stands between the word before it and this one
 * @param tag the element of the structure tree that claims its first character
 */
public record Word(String text, float x0, float x1, float y, float size, boolean bold, boolean glued, Tag tag) {

    Word withText(String other) {
        return new Word(other, x0, x1, y, size, bold, glued, tag);
    }

    /** This word and the one printed right behind it as one. */
    Word with(Word next) {
        return new Word(text + next.text, x0, next.x1, y, Math.max(size, next.size), bold && next.bold, glued, tag);
    }

    /** The same word further right, or left for a negative number. */
    Word movedBy(float by) {
        return new Word(text, x0 + by, x1 + by, y, size, bold, glued, tag);
    }

    public float middle() {
        return (x0 + x1) / 2;
    }
}
