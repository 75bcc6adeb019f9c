package dev.vetted.reports.reading.pdf;

/**
 * One printed character in the frame of the viewer: x to the right, y down from the top edge, in points.
 *
 * @param y the baseline
 * @param size the height of the font as printed
 * @param faint true if it hardly stands out from the paper
 * @param run number of the text operation that printed it; glyphs of one run belong together
 */
public record Glyph(String text, float x0, float x1, float y, float size, boolean bold, boolean faint, int run) {

    /** True for all kinds of spaces, also those that keep words together. */
    public boolean isBlank() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
