package dev.vetted.reports.reading.pdf;

/**
 * One printed character in the frame of the viewer: x to the right, y down from the top edge, in points.
 *
 * @param y the baseline
 * @param size the height of the font as printed
 * @param faint true if it hardly stands out from the paper
 * @param run number of the text operation that printed it; glyphs of one run belong together
 * @param tag the element of the structure tree that claims it
 */
public record Glyph(
        String text, float x0, float x1, float y, float size, boolean bold, boolean faint, int run, Tag tag) {

    /** A character that no structure tree claims. */
    public Glyph(String text, float x0, float x1, float y, float size, boolean bold, boolean faint, int run) {
        this(text, x0, x1, y, size, bold, faint, run, Tag.NONE);
    }

    /** The same character, claimed by another element. */
    public Glyph withTag(Tag other) {
        return new Glyph(text, x0, x1, y, size, bold, faint, run, other);
    }

    /** True for all kinds of spaces, also those that keep words together. */
    public boolean isBlank() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
