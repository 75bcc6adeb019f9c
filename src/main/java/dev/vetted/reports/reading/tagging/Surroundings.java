package dev.vetted.reports.reading.tagging;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Word;
import dev.vetted.reports.reading.pdf.Tag;
import dev.vetted.reports.reading.tables.Column;
import dev.vetted.reports.reading.tables.ColumnRole;
import java.util.List;
import java.util.NavigableSet;
import java.util.regex.Pattern;

/**
 * What is printed around a tagged table. A tree may leave out the last rows of a table, or a line of a cell, and whoever
 * looks at the page sees no difference; such a table is better read by its look.
 */
final class Surroundings {

    private static final Pattern ID =
            Pattern.compile("[A-Za-z0-9#][A-Za-z0-9._/#-]*\\d[A-Za-z0-9._/-]*[,;:.]?|\\d{1,3}[.)]?");
    private static final float CLOSE = 1.6f;
    private static final float TOLERANCE = 3;
    private static final int LOOK_AHEAD = 40;

    private final List<Line> all;
    private final NavigableSet<Integer> lines;
    private final List<Column> columns;

    /** @param lines positions of the lines of the table */
    Surroundings(List<Line> all, NavigableSet<Integer> lines, List<Column> columns) {
        this.all = all;
        this.lines = lines;
        this.columns = columns;
    }

    /** True if more of the table seems to be printed than the tree says. */
    boolean holdMore() {
        for (int i = lines.first(); i < lines.last(); i++) {
            boolean footer = all.get(i).words().stream().allMatch(word -> word.tag() == Tag.ARTIFACT);
            if (!lines.contains(i) && (!footer || isClose(i) || looksLikeRow(all.get(i)))) {
                return true;
            }
        }
        int next = lines.last() + 1;
        if (next < all.size() && (isClose(next) || isRestOfCell(next))) {
            return true;
        }
        for (int i = next; i < all.size() && i < next + LOOK_AHEAD && !isInTable(all.get(i)); i++) {
            if (looksLikeRow(all.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInTable(Line line) {
        return !line.words().getFirst().tag().cells().isEmpty();
    }

    /** Right below a line of the table, as the lines of one cell stand. */
    private boolean isClose(int index) {
        Integer above = lines.lower(index);
        Line line = all.get(index);
        return above != null
                && all.get(above).page() == line.page()
                && line.y() - all.get(above).y() < line.size() * CLOSE;
    }

    /** First on the next page, and not at the left edge. */
    private boolean isRestOfCell(int index) {
        Line line = all.get(index);
        return line.page() > all.get(index - 1).page()
                && line.x0() > columns.get(1).left() - TOLERANCE;
    }

    /** An id at its place and, apart from it, something in another column. */
    private boolean looksLikeRow(Line line) {
        boolean id = false;
        boolean other = false;
        for (Line part : line.segments()) {
            Word first = part.words().getFirst();
            boolean ids = columns.get(column(first)).role() == ColumnRole.ID;
            id |= ids && ID.matcher(first.text()).matches();
            other |= !ids;
        }
        return id && other;
    }

    private int column(Word word) {
        int column = 0;
        while (column + 1 < columns.size()
                && word.x0() >= columns.get(column + 1).left() - TOLERANCE) {
            column++;
        }
        return column;
    }
}
