package dev.vetted.reports.reading.tagging;

import dev.vetted.reports.reading.pdf.Tag;
import dev.vetted.reports.reading.pdf.Tag.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The cells of a tagged table in rows and columns; a cell that reaches over several of them stands in each.
 *
 * @param rows for each row the cells from left to right, as many as there are columns; fewer in an irregular row
 */
record CellGrid(List<List<Tag>> rows, int columns) {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 40;
    private static final Set<Kind> CELLS = Set.of(Kind.CELL, Kind.TITLE_CELL);

    static CellGrid of(Tag table) {
        List<List<Tag>> rows = new ArrayList<>();
        List<Reach> above = new ArrayList<>();
        for (Tag row : within(table, Set.of(Kind.ROW))) {
            List<Tag> cells = within(row, CELLS);
            if (!cells.isEmpty() && rows.size() < MOST_ROWS) {
                rows.add(place(cells, above));
            }
        }
        int columns = 0;
        for (List<Tag> row : rows) {
            columns = isBand(row) ? columns : Math.max(columns, row.size());
        }
        return new CellGrid(rows, columns);
    }

    /** How many more rows a cell of an earlier row reaches down. */
    private record Reach(Tag cell, int rows) {}

    private static List<Tag> place(List<Tag> cells, List<Reach> above) {
        List<Tag> row = new ArrayList<>();
        List<Reach> below = new ArrayList<>();
        int next = 0;
        while ((next < cells.size() || row.size() < above.size()) && row.size() < MOST_COLUMNS) {
            int column = row.size();
            if (column < above.size() && above.get(column).rows() > 0) {
                Reach reach = above.get(column);
                row.add(reach.cell());
                below.add(new Reach(reach.cell(), reach.rows() - 1));
            } else if (next < cells.size()) {
                Tag cell = cells.get(next++);
                for (int i = 0; i < cell.span().columns() && row.size() < MOST_COLUMNS; i++) {
                    row.add(cell);
                    below.add(new Reach(cell, cell.span().rows() - 1));
                }
            } else {
                break;
            }
        }
        above.clear();
        above.addAll(below);
        return row;
    }

    /** The nearest elements of some kinds below another; those of a table within a cell are not among them. */
    private static List<Tag> within(Tag tag, Set<Kind> kinds) {
        List<Tag> found = new ArrayList<>();
        for (Tag child : tag.children()) {
            if (kinds.contains(child.kind())) {
                found.add(child);
            } else if (child.kind() == Kind.OTHER) {
                found.addAll(within(child, kinds));
            }
        }
        return found;
    }

    /** True for a row of one cell, such as the title of a group. */
    boolean isBand(int row) {
        return isBand(rows.get(row));
    }

    private static boolean isBand(List<Tag> row) {
        return row.stream().allMatch(cell -> cell == row.getFirst());
    }

    /** True if a cell begins in that row and does not reach into it from above. */
    boolean begins(int row, int column) {
        return row == 0
                || rows.get(row - 1).size() <= column
                || rows.get(row - 1).get(column) != rows.get(row).get(column);
    }

    /** True if all rows but those of one cell have a cell in each column. */
    boolean isRegular() {
        boolean regular = columns >= 2 && rows.size() >= 2;
        for (int i = 0; i < rows.size() && regular; i++) {
            regular = isBand(i) || rows.get(i).size() == columns;
        }
        return regular;
    }
}
