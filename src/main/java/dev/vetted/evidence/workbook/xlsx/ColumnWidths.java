package dev.vetted.evidence.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Column widths from the lengths of the texts, so that no font of the machine has a say.
 *
 * <p>Wrapped text makes its column wider only up to the column's own width, unless a row would need more lines than
 * Excel can show: a row is at most 409 points high.
 */
final class ColumnWidths {

    private static final int TALLEST_ROW_IN_LINES = 28;
    private static final int WIDEST = 120;
    private static final int NARROWEST = 8;
    private static final int PADDING = 2;

    private final SortedMap<Integer, Integer> widths = new TreeMap<>();
    private final SortedMap<Integer, List<String>> wrapped = new TreeMap<>();

    /** A text that is never broken into lines. */
    void addUnbroken(int column, String text) {
        widths.merge(column, length(text) + PADDING, Math::max);
    }

    /** A text that is broken into lines when it is longer than {@code limit}. */
    void add(int column, String text, int limit) {
        int longestLine = text.lines().mapToInt(ColumnWidths::length).max().orElse(0);
        widths.merge(column, Math.min(longestLine + PADDING, limit), Math::max);
        wrapped.computeIfAbsent(column, any -> new ArrayList<>()).add(text);
    }

    /** Widths in characters, by column. */
    int[] inCharacters() {
        int count = widths.isEmpty() ? 0 : widths.lastKey() + 1;
        int[] result = new int[count];
        for (int column = 0; column < count; column++) {
            int width = Math.max(NARROWEST, widths.getOrDefault(column, NARROWEST));
            for (String text : wrapped.getOrDefault(column, List.of())) {
                while (width < WIDEST && lines(text, width) > TALLEST_ROW_IN_LINES) {
                    width += 4;
                }
            }
            result[column] = Math.min(width, WIDEST);
        }
        return result;
    }

    /** How many lines a text takes at a width; a tenth is lost where words do not break. */
    static int lines(String text, int width) {
        return text.isEmpty()
                ? 1
                : text.lines()
                        .mapToInt(line -> Math.max(1, (length(line) * 11 + width * 10 - 1) / (width * 10)))
                        .sum();
    }

    /** East Asian characters take the room of two. */
    private static int length(String text) {
        return text.codePoints().map(point -> point >= 0x1100 ? 2 : 1).sum();
    }
}
