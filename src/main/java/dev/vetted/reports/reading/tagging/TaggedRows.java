package dev.vetted.reports.reading.tagging;

import dev.vetted.reports.reading.layout.Word;
import dev.vetted.reports.reading.pdf.Tag;
import dev.vetted.reports.reading.tables.Column;
import dev.vetted.reports.reading.tables.ColumnRole;
import dev.vetted.reports.reading.tables.Row;
import dev.vetted.reports.reading.wording.Criteria;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes rows of the cells of a tagged table. What holds for one control is one row: a control may have several rows of
 * tests beside it, and a row may be broken in two at the end of a page.
 */
final class TaggedRows {

    private static final int LONGEST_ID = 3;

    private final CellGrid grid;
    private final CellPrint print;
    private final List<Column> columns;
    private final int key;
    private final boolean tested;

    TaggedRows(CellGrid grid, CellPrint print, List<Column> columns) {
        this.grid = grid;
        this.print = print;
        this.columns = columns;
        this.tested = find(ColumnRole.TEST) >= 0 || find(ColumnRole.RESULT) >= 0;
        int ids = find(ColumnRole.ID);
        this.key = ids >= 0 || !tested ? ids : find(ColumnRole.CONTROL);
    }

    private int find(ColumnRole role) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == role) {
                return i;
            }
        }
        return -1;
    }

    List<Row> rows(TitleRows titles) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < titles.start(); i++) {
            add(i, rows);
        }
        for (int i = titles.end(); i < grid.rows().size(); i++) {
            add(i, rows);
        }
        return rows;
    }

    /** Adds all rows to those of the table that goes on in this one. */
    void addTo(List<Row> rows) {
        for (int i = 0; i < grid.rows().size(); i++) {
            if (i == 0 && isRest(rows)) {
                fill(rows.getLast(), i);
            } else {
                add(i, rows);
            }
        }
    }

    /** The first row of a page is the rest of the last of the page before if its first cell is empty. */
    private boolean isRest(List<Row> rows) {
        return !grid.isBand(0)
                && !rows.isEmpty()
                && rows.getLast().kind() == Row.Kind.CELLS
                && print.isEmpty(grid.rows().getFirst().get(Math.max(0, key)));
    }

    private void add(int index, List<Row> rows) {
        List<Tag> cells = grid.rows().get(index);
        int page = page(cells, index);
        if (page == 0) {
            return;
        }
        boolean below = !rows.isEmpty() && rows.getLast().kind() == Row.Kind.CELLS;
        if (grid.isBand(index) || isTitleOfGroup(cells)) {
            addSpan(cells, rows, page);
        } else if (below && isMoreOf(index)) {
            fill(rows.getLast(), index);
        } else {
            rows.add(new Row(Row.Kind.CELLS, columns, page));
            fill(rows.getLast(), index);
        }
    }

    private int page(List<Tag> cells, int index) {
        List<Tag> own = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (grid.begins(index, i)) {
                own.add(cells.get(i));
            }
        }
        return print.pages(own).isEmpty() ? 0 : print.pages(own).first();
    }

    /** A row of which only the first cell is filled, with a criterion or with more than an id. */
    private boolean isTitleOfGroup(List<Tag> cells) {
        Tag first = cells.getFirst();
        ColumnRole role = columns.getFirst().role();
        boolean alone = cells.stream().allMatch(cell -> cell == first || print.isEmpty(cell));
        boolean criterion =
                role != ColumnRole.CRITERIA && !Criteria.leading(text(first)).isEmpty();
        return alone && (criterion || role == ColumnRole.ID && print.of(first).size() > LONGEST_ID);
    }

    private String text(Tag cell) {
        StringBuilder text = new StringBuilder();
        print.of(cell).forEach(printed -> text.append(printed.word().text()).append(' '));
        return text.toString();
    }

    private void addSpan(List<Tag> cells, List<Row> rows, int page) {
        Row span = new Row(Row.Kind.SPAN, columns, page);
        for (int on : print.pages(cells)) {
            for (Tag cell : new LinkedHashSet<>(cells)) {
                print.lines(cell, on).forEach(span::addSpan);
            }
        }
        rows.add(span);
    }

    /** True for more tests of the control above: its number reaches down to them, or is not printed again. */
    private boolean isMoreOf(int index) {
        if (key < 0) {
            return false;
        }
        Tag number = grid.rows().get(index).get(key);
        return !grid.begins(index, key) || tested && print.isEmpty(number) && hasTests(index);
    }

    private boolean hasTests(int index) {
        for (int i = 0; i < columns.size(); i++) {
            ColumnRole role = columns.get(i).role();
            boolean test = role == ColumnRole.TEST || role == ColumnRole.RESULT;
            if (test && !print.isEmpty(grid.rows().get(index).get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Puts the cells into a row; a cell that reaches down to a further row of the same control is there already. */
    private void fill(Row row, int index) {
        boolean first = row.allLines().isEmpty();
        Map<Integer, Tag> cells = new TreeMap<>();
        for (Tag cell : new LinkedHashSet<>(grid.rows().get(index))) {
            int column = grid.rows().get(index).indexOf(cell);
            if (first || grid.begins(index, column)) {
                cells.put(home(index, cell), cell);
            }
        }
        for (int page : print.pages(cells.values())) {
            List<List<Word>> words = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                words.add(cells.containsKey(i) ? print.words(cells.get(i), page) : List.of());
            }
            row.add(page, words);
        }
    }

    /** The column of a cell; of several over which it reaches the one of the result, else of the control. */
    private int home(int index, Tag cell) {
        List<Tag> cells = grid.rows().get(index);
        int from = cells.indexOf(cell);
        int to = cells.lastIndexOf(cell);
        for (ColumnRole role : List.of(ColumnRole.RESULT, ColumnRole.CONTROL)) {
            for (int i = from; i <= to; i++) {
                if (columns.get(i).role() == role) {
                    return i;
                }
            }
        }
        return from;
    }
}
