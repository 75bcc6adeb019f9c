package dev.vetted.reports.reading.recognition;

/**
 * A word on the page in points, y down from the top edge.
 *
 * @param y the baseline
 * @param size the height of the font, estimated from the height of the letters
 * @param weight the thickness of the strokes as a share of the size; 0 if it cannot be told
 * @param confidence 0 to 100
 */
record ScannedWord(String text, float x0, float x1, float y, float size, float weight, float confidence) {

    ScannedWord withText(String other) {
        return new ScannedWord(other, x0, x1, y, size, weight, confidence);
    }

    /** How much the word counts when the words of a page or line are taken together. */
    int letters() {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
