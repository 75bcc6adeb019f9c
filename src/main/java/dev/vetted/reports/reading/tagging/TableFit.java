package dev.vetted.reports.reading.tagging;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.PageLayout;
import dev.vetted.reports.reading.layout.Word;
import dev.vetted.reports.reading.pdf.Tag;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.tagging.CellPrint.Printed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds a tagged table against what is printed: a person who looks at the page must see the same rows and columns. Rows
 * lie below each other, columns beside each other, and nothing else is printed among them.
 */
final class TableFit {

    private static final float TOLERANCE = 2;

    private final CellGrid grid;
    private final CellPrint print;

    /** From where to where something reaches, across or down. */
    private record Extent(float from, float to) {

        Extent with(Extent other) {
            return new Extent(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    TableFit(CellGrid grid, CellPrint print) {
        this.grid = grid;
        this.print = print;
    }

    /**
     * True if the rows lie below each other.
     *
     * @param titles the number of rows at the top that may be repeated on every page
     */
    boolean rowsFollowEachOther(int titles) {
        int page = 0;
        float bottom = 0;
        for (int row = 0; row < grid.rows().size(); row++) {
            TreeMap<Integer, Extent> heights = heights(row);
            if (row < titles && !heights.isEmpty()) {
                heights.tailMap(heights.firstKey(), false).clear();
            }
            for (Map.Entry<Integer, Extent> height : heights.entrySet()) {
                boolean below = height.getKey() > page
                        || height.getKey() == page && height.getValue().from() > bottom;
                if (!below) {
                    return false;
                }
                page = height.getKey();
                bottom = height.getValue().to();
            }
        }
        return true;
    }

    /** Where the baselines of a row lie on each page; cells that reach over several rows do not count. */
    private TreeMap<Integer, Extent> heights(int row) {
        TreeMap<Integer, Extent> heights = new TreeMap<>();
        for (Tag cell : new HashSet<>(grid.rows().get(row))) {
            for (Printed printed : cell.span().rows() > 1 ? List.<Printed>of() : print.of(cell)) {
                float y = printed.word().y();
                heights.merge(printed.page(), new Extent(y, y), Extent::with);
            }
        }
        return heights;
    }

    /** True if the columns lie beside each other on every page. */
    boolean columnsLieBesideEachOther() {
        Map<Integer, List<Extent>> pages = new HashMap<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; !grid.isBand(row) && column < grid.columns(); column++) {
                Tag cell = grid.rows().get(row).get(column);
                boolean counts = cell.span().columns() == 1 && grid.begins(row, column);
                for (Printed printed : counts ? print.of(cell) : List.<Printed>of()) {
                    List<Extent> columns = pages.computeIfAbsent(printed.page(), page -> unprinted());
                    Word word = printed.word();
                    columns.set(column, columns.get(column).with(new Extent(word.x0(), word.x1())));
                }
            }
        }
        return pages.values().stream().allMatch(TableFit::areApart);
    }

    private List<Extent> unprinted() {
        List<Extent> columns = new ArrayList<>();
        for (int i = 0; i < grid.columns(); i++) {
            columns.add(new Extent(Float.MAX_VALUE, -Float.MAX_VALUE));
        }
        return columns;
    }

    private static boolean areApart(List<Extent> columns) {
        float right = -Float.MAX_VALUE;
        for (Extent column : columns) {
            if (column.from() < right - TOLERANCE) {
                return false;
            }
            right = Math.max(right, column.to());
        }
        return true;
    }

    /** True if something that is no cell of the table is printed between its first and its last line of a page. */
    boolean isMixedWithOtherText(ReportText report) {
        Set<Tag> cells = new HashSet<>();
        grid.rows().forEach(cells::addAll);
        TreeMap<Integer, Extent> heights = new TreeMap<>();
        for (Tag cell : cells) {
            for (Printed printed : print.of(cell)) {
                float y = printed.word().y();
                heights.merge(printed.page(), new Extent(y, y), Extent::with);
            }
        }
        return heights.entrySet().stream()
                .anyMatch(page -> holdsOthers(report.page(page.getKey()), page.getValue(), cells));
    }

    private static boolean holdsOthers(PageLayout page, Extent height, Set<Tag> cells) {
        for (Line line : page.lines()) {
            for (Word word : line.words()) {
                boolean within = word.y() >= height.from() - TOLERANCE && word.y() <= height.to() + TOLERANCE;
                if (within && word.tag().cells().stream().noneMatch(cells::contains)) {
                    return true;
                }
            }
        }
        return false;
    }
}
