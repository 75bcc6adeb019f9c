package dev.vetted.evidence.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Column widths and row heights from the texts of a sheet.
 *
 * <p>Text that can be broken makes its column wider only up to the column's own width, unless a row would need more
 * lines than Excel can show: a row is at most 409 points high.
 */
final class ColumnWidths {

    private static final int TALLEST_ROW_IN_LINES = 30;
    private static final int WIDEST = 120;
    private static final int NARROWEST = 8;
    private static final int PADDING = 2;

    private final SortedMap<Integer, Integer> widths = new TreeMap<>();
    private final List<Breakable> breakable = new ArrayList<>();

    private record Breakable(int row, int column, String text) {}

    /** At least this wide, in characters. */
    void atLeast(int column, int width) {
        widths.merge(column, width, Math::max);
    }

    /** A text that is never broken into lines. */
    void addUnbroken(int column, String text) {
        widths.merge(column, TextMeasure.width(text) + PADDING, Math::max);
    }

    /** A text that is broken into lines when it is wider than {@code limit}. */
    void add(int row, int column, String text, int limit) {
        int longestLine = text.lines().mapToInt(TextMeasure::width).max().orElse(0);
        widths.merge(column, Math.min(longestLine + PADDING, limit), Math::max);
        breakable.add(new Breakable(row, column, text));
    }

    /** Widths in characters, by column. */
    int[] byColumn() {
        int[] result = new int[widths.isEmpty() ? 0 : widths.lastKey() + 1];
        for (int column = 0; column < result.length; column++) {
            result[column] = Math.max(NARROWEST, widths.getOrDefault(column, NARROWEST));
        }
        for (Breakable cell : breakable) {
            while (result[cell.column()] < WIDEST
                    && TextMeasure.lines(cell.text(), result[cell.column()]) > TALLEST_ROW_IN_LINES) {
                result[cell.column()] += 4;
            }
        }
        return result;
    }

    /** Lines that the tallest cell of a row takes, by row; rows with one line are left out. */
    SortedMap<Integer, Integer> linesByRow(int[] widths) {
        SortedMap<Integer, Integer> lines = new TreeMap<>();
        for (Breakable cell : breakable) {
            int needed = TextMeasure.lines(cell.text(), widths[cell.column()]);
            if (needed > 1) {
                lines.merge(cell.row(), Math.min(needed, TALLEST_ROW_IN_LINES), Math::max);
            }
        }
        return lines;
    }
}
