package dev.vetted.reports.reading.recognition;

import dev.vetted.reports.reading.recognition.bitmap.Bitmap;
import dev.vetted.reports.reading.recognition.tesseract.RecognisedWord;

/**
 * Draws the box of a word close around its ink. The program's boxes reach over the whole line, and where the cells of a
 * row do not stand on one baseline they are too high.
 */
final class InkBox {

    private final Bitmap page;
    private final RecognisedWord word;

    private InkBox(Bitmap page, RecognisedWord word) {
        this.page = page;
        this.word = word;
    }

    static RecognisedWord of(Bitmap page, RecognisedWord word) {
        return new InkBox(page, word).tight();
    }

    /** The rows of the largest stretch of ink with the dots and accents that belong to it. */
    private RecognisedWord tight() {
        int top = Math.max(0, word.top());
        int end = Math.min(page.height(), word.bottom());
        int gap = Math.max(1, Math.round(page.scale() * 1.1f));
        int best = 0;
        int bestTop = -1;
        int bestEnd = -1;
        int from = -1;
        int last = -1;
        int ink = 0;
        for (int y = top; y <= end; y++) {
            int dark = y < end ? ink(y) : 0;
            if (from >= 0 && (y == end || dark > 0 && y - last > gap)) {
                if (ink > best) {
                    best = ink;
                    bestTop = from;
                    bestEnd = last + 1;
                }
                from = -1;
                ink = 0;
            }
            if (dark > 0) {
                from = from < 0 ? y : from;
                last = y;
                ink += dark;
            }
        }
        return bestTop < 0
                ? word
                : new RecognisedWord(
                        word.text(), word.left(), bestTop, word.width(), bestEnd - bestTop, word.confidence());
    }

    private int ink(int y) {
        int dark = 0;
        for (int x = Math.max(0, word.left()); x < Math.min(page.width(), word.right()); x++) {
            dark += page.isDark(x, y) ? 1 : 0;
        }
        return dark;
    }
}
