package dev.vetted.reports.reading.tagging;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.pdf.Tag;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.tables.Column;
import dev.vetted.reports.reading.tables.Row;
import dev.vetted.reports.reading.tables.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The tables of a sound structure tree whose rows and columns are those that are printed. */
public final class TaggedTables {

    private final ReportText report;
    private final CellPrint print;
    private final List<Table> tables = new ArrayList<>();
    private final Map<Refusal, Integer> refused = new EnumMap<>(Refusal.class);
    private final Set<Tag> read = new HashSet<>();

    /** Why a tagged table is left to be read by its look. */
    public enum Refusal {
        /** Rows with different numbers of cells, or a single column: text that is only arranged. */
        IRREGULAR,
        /** The cells of a row do not stand below those of the row before. */
        ROWS_OVERLAP,
        /** The cells of a column do not stand beside those of the next, or a cell holds what is printed as several. */
        COLUMNS_OVERLAP,
        /** Other text is printed among the cells. */
        MIXED,
        /** No titles that tell what the columns hold. */
        UNTITLED,
        /** More rows, or more lines of a row, are printed than the tree holds. */
        INCOMPLETE
    }

    private TaggedTables(ReportText report) {
        this.report = report;
        this.print = new CellPrint(report.lines());
    }

    public static TaggedTables in(ReportText report) {
        TaggedTables found = new TaggedTables(report);
        found.print.tables().forEach(found::take);
        return found;
    }

    /** Those that can be believed, in the order of the document. */
    public List<Table> tables() {
        return tables;
    }

    /** How many are not used, by the reason. */
    public Map<Refusal, Integer> refused() {
        return Collections.unmodifiableMap(refused);
    }

    private void take(Tag table) {
        boolean inside = table.tables().stream().anyMatch(read::contains);
        if (inside) {
            return;
        }
        Optional<Refusal> refusal = read(table);
        if (refusal.isEmpty()) {
            read.add(table);
        } else {
            refused.merge(refusal.get(), 1, Integer::sum);
        }
    }

    private Optional<Refusal> read(Tag table) {
        CellGrid grid = CellGrid.of(table);
        if (!grid.isRegular()) {
            return Optional.of(Refusal.IRREGULAR);
        }
        TitleRows titles = new TitleRows(grid, print, report);
        TableFit fit = new TableFit(grid, print);
        if (!fit.rowsFollowEachOther(titles)) {
            return Optional.of(Refusal.ROWS_OVERLAP);
        }
        if (!fit.columnsLieBesideEachOther() || !fit.bandsAreOfOnePart()) {
            return Optional.of(Refusal.COLUMNS_OVERLAP);
        }
        TreeSet<Integer> lines = lines(grid);
        if (lines.isEmpty()
                || !titles.areRepeatedOnly()
                || fit.isMixedWithOtherText(report)
                || holdsSectionTitle(lines)) {
            return Optional.of(Refusal.MIXED);
        }
        Optional<List<Column>> columns = titles.columns();
        if (columns.isPresent()) {
            takeTitlesOfLaterPages(lines, titles);
            return add(columns.get(), new TaggedRows(grid, print, columns.get()).rows(titles), lines, columns.get());
        }
        LabelledRows labelled = new LabelledRows(grid, print);
        if (labelled.columns().isPresent()) {
            return add(labelled.columns().get(), labelled.rows(), lines, labelled.places());
        }
        return goesOn(grid, lines) ? Optional.empty() : Optional.of(Refusal.UNTITLED);
    }

    /** @param places where the columns stand on the page */
    private Optional<Refusal> add(List<Column> columns, List<Row> rows, TreeSet<Integer> lines, List<Column> places) {
        if (new Surroundings(report.lines(), lines, places).holdMore()) {
            return Optional.of(Refusal.INCOMPLETE);
        }
        int first = lines.first();
        tables.add(new Table(columns, rows, "", first, report.lines().get(first).page(), lines));
        return Optional.empty();
    }

    private TreeSet<Integer> lines(CellGrid grid) {
        TreeSet<Integer> lines = new TreeSet<>();
        grid.rows().forEach(row -> row.forEach(cell -> print.of(cell).forEach(printed -> lines.add(printed.line()))));
        return lines;
    }

    private boolean holdsSectionTitle(TreeSet<Integer> lines) {
        return report.sections().stream()
                .anyMatch(section -> section.heading().index() > lines.first()
                        && section.heading().index() < lines.last());
    }

    /** Titles that are printed again on later pages, outside the tree or as what is called no content. */
    private void takeTitlesOfLaterPages(TreeSet<Integer> lines, TitleRows titles) {
        List<Line> all = report.lines();
        List<Integer> firstOfPage = lines.stream()
                .filter(line -> line > lines.first()
                                && all.get(line - 1).page() < all.get(line).page()
                        || line > lines.first() && !lines.contains(line - 1))
                .toList();
        for (int first : firstOfPage) {
            for (int i = first - 1; i > lines.first() && !lines.contains(i) && titles.areRepeatedBy(all.get(i)); i--) {
                lines.add(i);
            }
        }
    }

    /** A table without titles right behind another, with its columns at the same places, is the rest of it. */
    private boolean goesOn(CellGrid grid, TreeSet<Integer> lines) {
        if (tables.isEmpty()) {
            return false;
        }
        Table above = tables.getLast();
        boolean adjacent = Collections.max(above.lines()) + 1 == lines.first();
        boolean complete = !new Surroundings(report.lines(), lines, above.columns()).holdMore();
        if (!adjacent || !complete || above.columns().size() != grid.columns() || !standsBelow(grid, above.columns())) {
            return false;
        }
        new TaggedRows(grid, print, above.columns()).addTo(above.rows());
        above.lines().addAll(lines);
        return true;
    }

    private boolean standsBelow(CellGrid grid, List<Column> columns) {
        return IntStream.range(0, grid.rows().size())
                .filter(row -> !grid.isBand(row))
                .allMatch(row -> IntStream.range(0, columns.size()).allMatch(column -> {
                    Tag cell = grid.rows().get(row).get(column);
                    float end = column + 1 < columns.size()
                            ? columns.get(column + 1).left()
                            : Float.MAX_VALUE;
                    float start = column > 0 ? columns.get(column - 1).left() : -1;
                    return print.of(cell).stream()
                            .allMatch(printed -> printed.word().x0() > start + 2
                                    && printed.word().x1() < end + 2);
                }));
    }
}
