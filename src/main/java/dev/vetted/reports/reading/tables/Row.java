package dev.vetted.reports.reading.tables;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One row of a table, or a line that spans it. */
public final class Row {

    /** What kind of row it is. */
    public enum Kind {
        CELLS,
        /** Text across the columns between two rows: a criterion, a group, a comment. */
        SPAN
    }

    private final Kind kind;
    private final List<Column> columns;
    private final List<Cell> cells = new ArrayList<>();
    private final int page;
    private int lastPage;

    public Row(Kind kind, List<Column> columns, int page) {
        this.kind = kind;
        this.columns = columns;
        this.page = page;
        this.lastPage = page;
        for (int i = 0; i < columns.size(); i++) {
            cells.add(new Cell());
        }
    }

    /** Adds what a page prints of the row: for each column its words, in any order. */
    public void add(int onPage, List<List<Word>> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isEmpty()) {
                cells.get(i).add(onPage, words.get(i));
            }
        }
        lastPage = onPage;
    }

    public void addSpan(Line line) {
        cells.getFirst().add(line.page(), line.words());
        lastPage = line.page();
    }

    public Kind kind() {
        return kind;
    }

    public int page() {
        return page;
    }

    int lastPage() {
        return lastPage;
    }

    public List<Column> columns() {
        return columns;
    }

    public Cell cell(int column) {
        return cells.get(column);
    }

    /** The lines of all columns with that role, from left to right. */
    public List<Line> lines(ColumnRole role) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == role) {
                lines.addAll(cells.get(i).lines());
            }
        }
        return lines;
    }

    /** The lines of all cells. */
    public List<Line> allLines() {
        List<Line> lines = new ArrayList<>();
        cells.forEach(cell -> lines.addAll(cell.lines()));
        return lines;
    }

    /** The lines of a spanning row. */
    public List<Line> span() {
        return cells.getFirst().lines();
    }

    public boolean has(ColumnRole role) {
        return !lines(role).isEmpty();
    }

    /** The roles of the columns of the table. */
    public Set<ColumnRole> roles() {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        columns.forEach(column -> roles.add(column.role()));
        return roles;
    }
}
