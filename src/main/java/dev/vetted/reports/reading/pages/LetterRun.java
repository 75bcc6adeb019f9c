package dev.vetted.reports.reading.pages;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Word;
import dev.vetted.reports.reading.pdf.Glyph;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * The letters and digits of a page one after another in some order, each with its place. White space, hyphens,
 * punctuation, accents and ligatures do not matter, for a quote may have lost or changed them.
 */
final class LetterRun {

    /** What lies nearer than this share of the font size belongs to the same word. */
    private static final float WORD_GAP = 0.12f;

    private final StringBuilder letters = new StringBuilder();
    private final List<Box> boxes = new ArrayList<>();

    private LetterRun() {}

    static LetterRun ofGlyphs(List<Glyph> glyphs) {
        LetterRun run = new LetterRun();
        glyphs.forEach(glyph -> run.add(glyph.text(), glyph.x0(), glyph.x1(), glyph.y(), glyph.size()));
        return run;
    }

    static LetterRun ofLines(List<Line> lines) {
        LetterRun run = new LetterRun();
        for (Line line : lines) {
            for (Word word : line.words()) {
                run.add(word.text(), word.x0(), word.x1(), word.y(), word.size());
            }
        }
        return run;
    }

    /** Lower-case letters and digits only. */
    static String letters(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Each letter of a text gets an even share of the room that the text takes. */
    private void add(String text, float x0, float x1, float y, float size) {
        String plain = letters(text);
        float width = (x1 - x0) / Math.max(1, plain.length());
        for (int i = 0; i < plain.length(); i++) {
            boxes.add(new Box(x0 + i * width, x0 + (i + 1) * width, y, size));
        }
        letters.append(plain);
    }

    /** Where the letters stand; as words of their own if they stand so anywhere, else also within words. */
    List<List<Box>> find(String wanted, int most) {
        List<List<Box>> whole = findWhole(wanted, most);
        return whole.isEmpty() ? find(wanted, most, (from, to) -> true) : whole;
    }

    /** Where the letters stand as words of their own. */
    List<List<Box>> findWhole(String wanted, int most) {
        return find(wanted, most, (from, to) -> isEdge(from) && isEdge(to));
    }

    private List<List<Box>> find(String wanted, int most, BiPredicate<Integer, Integer> fits) {
        List<List<Box>> found = new ArrayList<>();
        int at = letters.indexOf(wanted);
        while (at >= 0 && found.size() < most) {
            int end = at + wanted.length();
            if (fits.test(at, end)) {
                found.add(boxes.subList(at, end));
            }
            at = letters.indexOf(wanted, end);
        }
        return found;
    }

    /** How many of the first letters stand here one after another. */
    int longestStart(String wanted) {
        int low = 0;
        int high = wanted.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (letters.indexOf(wanted.substring(0, middle)) >= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Whether a word ends before the letter. */
    private boolean isEdge(int at) {
        if (at == 0 || at == boxes.size()) {
            return true;
        }
        Box before = boxes.get(at - 1);
        Box after = boxes.get(at);
        return !after.isOnLineOf(before) || Math.abs(after.x0() - before.x1()) > WORD_GAP * after.size();
    }

    /**
     * The room that a letter takes.
     *
     * @param y the baseline
     */
    record Box(float x0, float x1, float y, float size) {

        boolean isOnLineOf(Box other) {
            return Math.abs(y - other.y) <= 0.4f * Math.max(size, other.size);
        }
    }
}
