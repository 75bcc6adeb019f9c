package dev.vetted.reports.reading.recognition;

import dev.vetted.reports.reading.pdf.Glyph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Makes glyphs of the words of all pages together: sizes that differ by no more than the error of measuring become one,
 * and strokes thicker than those of most of the text are bold.
 */
final class Typesetting {

    /** Sizes closer than this share are the same. */
    private static final float SAME_SIZE = 0.07f;
    /** Of a line, or part of one, against the common thickness. */
    private static final float BOLD_LINE = 1.22f;
    /** Of a word in a line of mixed print. */
    private static final float BOLD_WORD = 1.4f;

    private final Map<Float, Float> sizes;
    private final float commonWeight;

    Typesetting(List<ScannedPage> pages) {
        List<ScannedWord> words = pages.stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(List::stream)
                .toList();
        this.sizes = commonSizes(words);
        this.commonWeight = median(words.stream()
                .filter(word -> word.weight() > 0)
                .<Float>mapMulti((word, all) ->
                        Collections.nCopies(word.letters(), word.weight()).forEach(all))
                .toList());
    }

    List<Glyph> glyphs(ScannedPage page) {
        List<Glyph> glyphs = new ArrayList<>();
        int run = 0;
        for (List<ScannedWord> line : page.lines()) {
            boolean boldLine = weight(line) > BOLD_LINE * commonWeight;
            for (ScannedWord word : line) {
                boolean boldWord = word.letters() >= 3 && word.weight() > BOLD_WORD * commonWeight;
                spread(word, boldLine || boldWord, run++, glyphs);
            }
        }
        return glyphs;
    }

    /** The program says where a word stands, not where each of its letters does; they share its width. */
    private void spread(ScannedWord word, boolean bold, int run, List<Glyph> glyphs) {
        float size = sizes.getOrDefault(word.size(), word.size());
        int[] letters = word.text().codePoints().toArray();
        float width = (word.x1() - word.x0()) / letters.length;
        for (int i = 0; i < letters.length; i++) {
            float x = word.x0() + i * width;
            glyphs.add(new Glyph(Character.toString(letters[i]), x, x + width, word.y(), size, bold, false, run));
        }
        glyphs.add(new Glyph(" ", word.x1(), word.x1(), word.y(), size, bold, false, run));
    }

    private static float weight(List<ScannedWord> line) {
        float sum = 0;
        int letters = 0;
        for (ScannedWord word : line) {
            if (word.weight() > 0) {
                sum += word.weight() * word.letters();
                letters += word.letters();
            }
        }
        return letters < 3 ? 0 : sum / letters;
    }

    /** For each size the nearest one that many letters have. */
    private static Map<Float, Float> commonSizes(List<ScannedWord> words) {
        NavigableMap<Float, Integer> letters = new TreeMap<>();
        words.forEach(word -> letters.merge(word.size(), Math.max(1, word.letters()), Integer::sum));
        List<Float> bySupport = new ArrayList<>(letters.keySet());
        bySupport.sort(
                Comparator.comparing((Float size) -> support(letters, size)).reversed());
        List<Float> common = new ArrayList<>();
        for (float size : bySupport) {
            if (common.stream().noneMatch(other -> Math.abs(other - size) <= SAME_SIZE * other)) {
                common.add(size);
            }
        }
        Map<Float, Float> nearest = new HashMap<>();
        for (float size : letters.keySet()) {
            Comparator<Float> distance = Comparator.comparing(other -> Math.abs(other - size));
            nearest.put(size, common.stream().min(distance).orElse(size));
        }
        return nearest;
    }

    private static int support(NavigableMap<Float, Integer> letters, float size) {
        return letters.subMap(size * (1 - SAME_SIZE), true, size * (1 + SAME_SIZE), true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static float median(List<Float> values) {
        return values.isEmpty() ? 0 : values.stream().sorted().toList().get(values.size() / 2);
    }
}
