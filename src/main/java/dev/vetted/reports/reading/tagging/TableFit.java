package dev.vetted.reports.reading.tagging;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.PageLayout;
import dev.vetted.reports.reading.layout.Word;
import dev.vetted.reports.reading.pdf.Tag;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.tagging.CellPrint.Printed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Holds a tagged table against what is printed: a person who looks at the page must see the same rows and columns. Rows
 * lie below each other, columns beside each other, and nothing else is printed among them.
 */
final class TableFit {

    private static final float TOLERANCE = 2;
    private static final double PAGE = 1e6;
    private static final int MOST_PARTS = 2;
    private static final Extent NOTHING = new Extent(Double.MAX_VALUE, -Double.MAX_VALUE);

    private final CellGrid grid;
    private final CellPrint print;

    /** From where to where something reaches, across or down. */
    private record Extent(double from, double to) {

        Extent with(Extent other) {
            return new Extent(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    TableFit(CellGrid grid, CellPrint print) {
        this.grid = grid;
        this.print = print;
    }

    /**
     * True if the rows lie below each other, and a cell that reaches over several of them beside these.
     *
     * @param titles the rows that may be repeated on every page; of these only the first print counts
     */
    boolean rowsFollowEachOther(TitleRows titles) {
        List<Extent> rows = new ArrayList<>();
        double above = 0;
        for (int row = 0; row < grid.rows().size(); row++) {
            Extent depth = NOTHING;
            for (Tag cell : new HashSet<>(grid.rows().get(row))) {
                depth = cell.span().rows() > 1 ? depth : depth.with(depth(titles.firstPrint(row, cell)));
            }
            if (depth.from() <= above) {
                return false;
            }
            above = Math.max(above, depth.to());
            rows.add(depth);
        }
        return highCellsFit(rows, titles);
    }

    private boolean highCellsFit(List<Extent> rows, TitleRows titles) {
        Set<Tag> done = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            for (Tag cell : grid.rows().get(row)) {
                if (cell.span().rows() > 1 && done.add(cell)) {
                    Extent depth = depth(titles.firstPrint(row, cell));
                    double above = rows.subList(0, row).stream()
                            .mapToDouble(Extent::to)
                            .max()
                            .orElse(0);
                    int next = Math.min(rows.size(), row + cell.span().rows());
                    double below = rows.subList(next, rows.size()).stream()
                            .mapToDouble(Extent::from)
                            .min()
                            .orElse(Double.MAX_VALUE);
                    if (depth.from() <= above || depth.to() >= below) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** How far down in the document the words stand, all pages laid below each other. */
    private static Extent depth(List<Printed> words) {
        Extent depth = NOTHING;
        for (Printed printed : words) {
            double down = printed.page() * PAGE + printed.word().y();
            depth = depth.with(new Extent(down, down));
        }
        return depth;
    }

    /** True if the columns lie beside each other on every page, and a cell that reaches over several between the others. */
    boolean columnsLieBesideEachOther() {
        Map<Integer, List<Extent>> pages = new HashMap<>();
        eachCell((column, cell) -> {
            for (Printed printed : cell.span().columns() > 1 ? List.<Printed>of() : print.of(cell)) {
                List<Extent> columns = pages.computeIfAbsent(printed.page(), page -> unprinted());
                columns.set(column, columns.get(column).with(width(printed)));
            }
            return true;
        });
        return pages.values().stream().allMatch(TableFit::areApart)
                && eachCell((column, cell) -> cell.span().columns() == 1
                        || print.of(cell).stream()
                                .allMatch(printed -> fits(printed, column, cell, pages.get(printed.page()))));
    }

    /** True if rows of a single cell look like such: a whole row of the table may be put into one cell to hide its parts. */
    boolean bandsAreOfOnePart() {
        for (int row = 0; row < grid.rows().size(); row++) {
            Tag cell = grid.rows().get(row).getFirst();
            for (int page : grid.isBand(row) ? print.pages(List.of(cell)) : new TreeSet<Integer>()) {
                if (print.lines(cell, page).stream()
                        .anyMatch(line -> line.segments().size() > MOST_PARTS)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Asks a question of each cell at its first row and column; bands, which have no column, are left out. */
    private boolean eachCell(BiPredicate<Integer, Tag> question) {
        for (int row = 0; row < grid.rows().size(); row++) {
            Set<Tag> done = new HashSet<>();
            for (int column = 0; !grid.isBand(row) && column < grid.columns(); column++) {
                Tag cell = grid.rows().get(row).get(column);
                if (grid.begins(row, column) && done.add(cell) && !question.test(column, cell)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Extent width(Printed printed) {
        return new Extent(printed.word().x0(), printed.word().x1());
    }

    private static boolean fits(Printed printed, int column, Tag cell, @Nullable List<Extent> columns) {
        if (columns == null) {
            return true;
        }
        Extent width = width(printed);
        int next = Math.min(columns.size(), column + cell.span().columns());
        return columns.subList(0, column).stream().allMatch(before -> before.to() <= width.from() + TOLERANCE)
                && columns.subList(next, columns.size()).stream()
                        .allMatch(after -> after.from() >= width.to() - TOLERANCE);
    }

    private List<Extent> unprinted() {
        return new ArrayList<>(Collections.nCopies(grid.columns(), NOTHING));
    }

    private static boolean areApart(List<Extent> columns) {
        double right = -Double.MAX_VALUE;
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
