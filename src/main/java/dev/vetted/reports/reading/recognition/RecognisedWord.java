package dev.vetted.reports.reading.recognition;

/**
 * A word in the output of the program; the box is tight around its ink, in dots.
 *
 * @param confidence as the program gives it, 0 to 100
 */
record RecognisedWord(String text, int left, int top, int width, int height, float confidence) {

    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }

    long letters() {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
