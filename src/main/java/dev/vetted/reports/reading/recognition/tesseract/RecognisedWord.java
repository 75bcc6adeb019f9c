package dev.vetted.reports.reading.recognition.tesseract;

/**
 * A word in the output of the program; the box is tight around its ink, in dots.
 *
 * @param confidence as the program gives it, 0 to 100
 */
public record RecognisedWord(String text, int left, int top, int width, int height, float confidence) {

    public int right() {
        return left + width;
    }

    public int bottom() {
        return top + height;
    }

    public long letters() {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
