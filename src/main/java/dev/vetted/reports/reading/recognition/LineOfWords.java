package dev.vetted.reports.reading.recognition;

import dev.vetted.reports.reading.recognition.bitmap.Bitmap;
import dev.vetted.reports.reading.recognition.bitmap.Strokes;
import dev.vetted.reports.reading.recognition.tesseract.RecognisedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words side by side in dots; knows their common baseline and the size of their font from the shapes of the letters. */
final class LineOfWords {

    private static final String DESCENDING = "gjpqyQ,;()[]{}/|$@";
    private static final String TALL = "bdfhijklt()[]{}/|&%$@!?#'\"";
    /** Parts of the size of common fonts: capitals, small letters, what is below the baseline. */
    private static final float CAPITAL = 0.71f;

    private static final float SMALL = 0.53f;
    private static final float BELOW = 0.21f;
    /** A gap of this many sizes divides cells and columns. */
    private static final float WIDE = 2.2f;

    private final List<RecognisedWord> words;
    private final float baseline;
    private final float size;

    private LineOfWords(List<RecognisedWord> words) {
        this.words = words;
        this.size = median(words.stream()
                        .filter(LineOfWords::isTelling)
                        .map(LineOfWords::size)
                        .toList())
                .orElseGet(() ->
                        median(words.stream().map(LineOfWords::size).toList()).orElseThrow());
        List<Float> bottoms = words.stream()
                .filter(LineOfWords::isTelling)
                .map(word -> baseline(word, size))
                .toList();
        this.baseline = median(bottoms)
                .orElseGet(() -> median(
                                words.stream().map(word -> baseline(word, size)).toList())
                        .orElseThrow());
    }

    /** The words that the program puts on one line, divided at wide gaps. */
    static List<LineOfWords> of(List<RecognisedWord> line) {
        List<LineOfWords> parts = new ArrayList<>();
        List<RecognisedWord> part = new ArrayList<>();
        for (RecognisedWord word : line) {
            if (!part.isEmpty()) {
                RecognisedWord last = part.getLast();
                float wide = WIDE * Math.max(size(last), size(word));
                if (word.left() - last.right() > wide || word.left() < last.left()) {
                    parts.add(new LineOfWords(part));
                    part = new ArrayList<>();
                }
            }
            part.add(word);
        }
        if (!part.isEmpty()) {
            parts.add(new LineOfWords(part));
        }
        return parts;
    }

    List<ScannedWord> onPage(Bitmap page, ListMarks marks) {
        return marks.withMark(words, size, baseline).stream()
                .map(word -> onPage(word, page))
                .toList();
    }

    private ScannedWord onPage(RecognisedWord word, Bitmap page) {
        float scale = page.scale();
        boolean apart = isTelling(word) && Math.abs(baseline(word, size) - baseline) > 0.28f * size;
        float ownSize = apart ? size(word) : size;
        float y = apart ? baseline(word, ownSize) : baseline;
        float weight = word.letters() < 2
                ? 0
                : Strokes.thickness(page, word.left(), word.top(), word.width(), word.height()) / ownSize;
        return new ScannedWord(
                word.text(),
                word.left() / scale,
                word.right() / scale,
                y / scale,
                ownSize / scale,
                weight,
                word.confidence());
    }

    /** Marks and dashes tell neither the size nor the baseline. */
    private static boolean isTelling(RecognisedWord word) {
        return word.letters() * 2 > word.text().length();
    }

    private static boolean has(RecognisedWord word, String letters) {
        return word.text().chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    private static float size(RecognisedWord word) {
        boolean tall = has(word, TALL)
                || word.text().codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        float height = (tall ? CAPITAL : SMALL) + (has(word, DESCENDING) ? BELOW : 0);
        return word.letters() == 0 ? word.height() : word.height() / height;
    }

    private static float baseline(RecognisedWord word, float size) {
        return has(word, DESCENDING) ? word.bottom() - below(word) * size : word.bottom();
    }

    /** Commas reach less deep than letters. */
    private static float below(RecognisedWord word) {
        return has(word, "gjpqy()[]{}/|$@") ? BELOW : 0.13f;
    }

    private static Optional<Float> median(List<Float> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream().sorted().toList().get(values.size() / 2));
    }
}
