package dev.vetted.reports.reading.tables;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.PageLayout;
import dev.vetted.reports.reading.layout.Word;
import dev.vetted.reports.reading.wording.LegalNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table that is being read line by line: decides for each line whether it begins a row, goes on or spans the table. */
final class OpenTable {

    private final Grid grid;
    private final List<Row> rows;
    private final Set<Integer> cellLines;
    private @Nullable Row row;
    private @Nullable Bands bands;
    private int bandPage;
    private int band = -1;

    OpenTable(Grid grid, List<Row> rows, Set<Integer> cellLines) {
        this.grid = grid;
        this.rows = rows;
        this.cellLines = cellLines;
    }

    Grid grid() {
        return grid;
    }

    /** The titles were printed again: what follows is a new page or part. */
    void titlesAgain(int from, int count) {
        band = -1;
        for (int i = from; i < from + count; i++) {
            cellLines.add(i);
        }
    }

    /**
     * Takes the next line.
     *
     * @param title true if the line looks like a heading of the text
     */
    void take(List<Line> lines, int index, PageLayout page, boolean title) {
        Line line = lines.get(index);
        if (bands == null || bandPage != line.page()) {
            bands = Bands.of(page, grid.columns());
            bandPage = line.page();
            band = -1;
        }
        int here = bands.areRows() ? bands.band(line.y()) : 0;
        if (bands.areRows() && bands.isClosed(here) && !(title && isLarger(line))) {
            takeBanded(lines, index, here);
        } else {
            band = -1;
            takeFree(lines, index, title);
        }
    }

    /** A line between two rulings: all lines of the band are one row. */
    private void takeBanded(List<Line> lines, int index, int here) {
        Line line = lines.get(index);
        if (band == here && row != null) {
            add(line, index);
            return;
        }
        band = here;
        List<Line> whole = new ArrayList<>();
        for (int i = index; i < lines.size() && lines.get(i).page() == line.page(); i++) {
            if (bands.band(lines.get(i).y()) == here) {
                whole.add(lines.get(i));
            }
        }
        if (grid.isCrossedBy(whole) || grid.isTitleRow(whole)) {
            start(Row.Kind.SPAN, line.page());
        } else if (row == null || row.kind() == Row.Kind.SPAN || startsBandRow(grid.split(whole), line)) {
            start(Row.Kind.CELLS, line.page());
        }
        add(line, index);
    }

    /** Only the first band on a page can be the rest of a row, and a band without id a part of one. */
    private boolean startsBandRow(List<List<Word>> cells, Line line) {
        boolean firstOnPage = row.lastPage() < line.page();
        boolean blankStart = cells.getFirst().isEmpty();
        if (grid.idColumn() < 0) {
            boolean rest = blankStart
                    || idsStandInText()
                            && !Grid.isId(cells.getFirst().getFirst().text());
            return !(firstOnPage && rest);
        }
        return grid.hasId(cells, List.of()) || grid.idColumn() > 0 && !blankStart && !firstOnPage;
    }

    private void takeFree(List<Line> lines, int index, boolean title) {
        Line line = lines.get(index);
        List<Line> alone = List.of(line);
        List<List<Word>> cells = grid.split(alone);
        List<Line> following = lines.subList(index + 1, Math.min(lines.size(), index + 3));
        if (title && looksDifferent(line) || Grid.startsWithCriterion(line) && grid.isTitleRow(alone)) {
            start(Row.Kind.SPAN, line.page());
        } else if (grid.isCrossedBy(alone)) {
            if (row == null || row.kind() != Row.Kind.SPAN || startsComment(line)) {
                start(Row.Kind.SPAN, line.page());
            }
        } else if (grid.hasId(cells, following) || grid.idColumn() < 0 && startsRowWithoutId(line, cells)) {
            start(Row.Kind.CELLS, line.page());
        }
        if (row != null) {
            add(line, index);
        }
    }

    private static boolean startsComment(Line line) {
        return line.text().matches("(?i)(?:management|response|comment|reply).*");
    }

    /** The title of a group between two tables lies between the last ruling of one and the first of the other. */
    private boolean isLarger(Line line) {
        return row != null
                && !row.cell(0).isEmpty()
                && line.size() > row.cell(0).lines().getFirst().size() + 0.8f;
    }

    /** Bold or large text among rows that are neither is the title of a group. */
    private boolean looksDifferent(Line line) {
        return row == null
                || row.kind() == Row.Kind.SPAN
                || row.allLines().stream()
                        .noneMatch(other -> other.bold() == line.bold() && Math.abs(other.size() - line.size()) < 0.5f);
    }

    /** Without a column of ids a row begins where its first cell does: with an id in the text, or below a gap. */
    private boolean startsRowWithoutId(Line line, List<List<Word>> cells) {
        if (cells.getFirst().isEmpty()) {
            return grid.isGrouped() && row != null && row.kind() == Row.Kind.CELLS && startsInGroup(line, cells);
        }
        if (row == null || row.kind() == Row.Kind.SPAN) {
            return true;
        }
        String first = cells.getFirst().getFirst().text();
        if (idsStandInText()) {
            return Grid.isId(first);
        }
        return isBelowGap(line) || isWhole(row.cell(0), first);
    }

    /** The text of a control begins with its id where ids have no column of their own. */
    private boolean idsStandInText() {
        return grid.hasTests()
                && !row.cell(0).isEmpty()
                && Grid.isId(row.cell(0).lines().getFirst().words().getFirst().text());
    }

    /** The first cell is printed once for several rows: a row begins below a gap where the one above is finished. */
    private boolean startsInGroup(Line line, List<List<Word>> cells) {
        Cell above = row.cell(1);
        return !cells.get(1).isEmpty()
                && !above.isEmpty()
                && above.lines().getLast().text().endsWith(".")
                && isBelowGap(line);
    }

    /** Rows that stand close together: the cell above is finished and this one begins like it. */
    private static boolean isWhole(Cell above, String first) {
        String last = above.isEmpty() ? "" : above.lines().getLast().text();
        return Grid.isCriterion(first) && !last.endsWith(",") && !last.endsWith("-") || LegalNames.isName(last);
    }

    private boolean isBelowGap(Line line) {
        float last = 0;
        for (Line other : row.allLines()) {
            last = other.page() == line.page() ? Math.max(last, other.y()) : last;
        }
        return last == 0 || line.y() - last > line.size() * 1.5f;
    }

    private void start(Row.Kind kind, int page) {
        row = new Row(kind, grid.columns(), page);
        rows.add(row);
    }

    private void add(Line line, int index) {
        if (row.kind() == Row.Kind.SPAN) {
            row.addSpan(line);
        } else {
            cellLines.add(index);
            row.add(line.page(), grid.split(List.of(line)));
        }
    }
}
