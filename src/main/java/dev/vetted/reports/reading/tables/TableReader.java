package dev.vetted.reports.reading.tables;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.structure.Heading;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.SectionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of a document. Column titles give the left edges of the columns. Rows are parted by rulings where
 * there are any, else by the ids in the first column; a row may go on on the next page.
 */
public final class TableReader {

    /** Rows of a table by which its columns are known. */
    private static final int FEWEST_ROWS = 3;

    private static final float SAME_PLACE = 6;
    private static final int LINES_OF_A_CRITERION = 8;

    private final ReportText report;
    private final List<Line> lines;
    private final Set<Integer> headingLines = new HashSet<>();
    private final Set<Integer> sectionStarts = new HashSet<>();
    private final List<Table> tables = new ArrayList<>();
    private final Map<Integer, Table> exact = new HashMap<>();
    private @Nullable OpenTable open;
    private List<Line> titles = List.of();
    private final List<Settled> settled = new ArrayList<>();
    private @Nullable Table closed;
    private String heading = "";
    private String criterion = "";
    private int criterionAt;

    private TableReader(ReportText report, List<Table> exact) {
        exact.forEach(table -> this.exact.put(table.from(), table));
        this.report = report;
        this.lines = report.lines();
        for (Heading title : report.headings()) {
            for (int i = title.index(); i < title.end(); i++) {
                headingLines.add(i);
            }
        }
        report.sections().forEach(section -> sectionStarts.add(section.heading().index()));
    }

    /**
     * All tables in the order of the document.
     *
     * @param exact tables whose cells are known already
     */
    public static List<Table> tables(ReportText report, List<Table> exact) {
        TableReader reader = new TableReader(report, exact);
        reader.readAll();
        return reader.tables;
    }

    private void readAll() {
        int i = 0;
        while (i < lines.size()) {
            Table known = exact.get(i);
            if (known != null) {
                takeWhole(known);
                i = Collections.max(known.lines()) + 1;
                continue;
            }
            if (open != null && repeatsTitles(i)) {
                open.titlesAgain(i, titles.size());
                i += titles.size();
                continue;
            }
            Optional<TableHeader> header = sectionStarts.contains(i) ? Optional.empty() : TableHeader.at(lines, i);
            if (header.isPresent()) {
                open(header.get(), i);
                i += header.get().lines();
            } else {
                take(i);
                i++;
            }
        }
    }

    /** True where the titles of the open table are printed again, word for word, whatever follows them. */
    private boolean repeatsTitles(int index) {
        if (index + titles.size() > lines.size()
                || lines.get(index).page() == titles.getFirst().page()) {
            return false;
        }
        for (int i = 0; i < titles.size(); i++) {
            Line line = lines.get(index + i);
            if (!line.text().equals(titles.get(i).text())
                    || Math.abs(line.x0() - titles.get(i).x0()) > SAME_PLACE) {
                return false;
            }
        }
        return true;
    }

    /** A table under the same titles as the one before goes on with it, as tables do that are read line by line. */
    private void takeWhole(Table known) {
        open = null;
        if (closed != null
                && closed.titles().equals(known.titles())
                && closed.columns().size() == known.columns().size()) {
            closed.rows().addAll(known.rows());
            closed.lines().addAll(known.lines());
        } else {
            closed = new Table(
                    known.columns(), known.rows(), context(known.from()), known.from(), known.page(), known.lines());
            tables.add(closed);
        }
    }

    /** What stands below a table whose cells are known is no cell of it, but may tell of its rows. */
    private void takeBelow(Table table, Line line) {
        List<Row> rows = table.rows();
        if (rows.isEmpty() || rows.getLast().kind() != Row.Kind.SPAN) {
            rows.add(new Row(Row.Kind.SPAN, table.columns(), line.page()));
        }
        rows.getLast().addSpan(line);
    }

    private void open(TableHeader header, int index) {
        closed = null;
        Line first = lines.get(index);
        List<Column> columns = asBefore(header)
                .orElseGet(() -> ColumnEdges.settle(
                        header.columns(), lines, index + header.lines(), report.page(first.page()), first.y()));
        if (open == null || !sameTitles(open.grid().columns(), columns)) {
            List<Row> rows = new ArrayList<>();
            Set<Integer> cellLines = new HashSet<>();
            open = new OpenTable(new Grid(columns), rows, cellLines);
            tables.add(new Table(columns, rows, context(index), index, first.page(), cellLines));
            settled.add(new Settled(header.columns(), tables.getLast()));
        }
        titles = List.copyOf(lines.subList(index, index + header.lines()));
        open.titlesAgain(index, header.lines());
    }

    /** The columns of an earlier table with the same titles in the same places, if its rows were enough to tell them. */
    private Optional<List<Column>> asBefore(TableHeader header) {
        return settled.reversed().stream()
                .filter(earlier ->
                        earlier.table().rows().size() >= FEWEST_ROWS && sameTitles(earlier.titles(), header.columns()))
                .map(earlier -> earlier.table().columns())
                .findFirst();
    }

    private record Settled(List<Column> titles, Table table) {}

    private static boolean sameTitles(List<Column> a, List<Column> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i).role() != b.get(i).role()
                    || Math.abs(a.get(i).left() - b.get(i).left()) > SAME_PLACE) {
                return false;
            }
        }
        return true;
    }

    /** The title above a table, behind the criterion if one is printed right above it. */
    private String context(int index) {
        boolean near = index - criterionAt <= LINES_OF_A_CRITERION;
        return near && !criterion.isEmpty() && !heading.equals(criterion) ? criterion + " " + heading : heading;
    }

    private void take(int index) {
        Line line = lines.get(index);
        boolean title = headingLines.contains(index);
        if (sectionStarts.contains(index) || title && endsTable(index)) {
            open = null;
            closed = null;
        }
        if (Grid.startsWithCriterion(line)) {
            criterion = line.text();
            criterionAt = index;
        } else if (title) {
            heading = line.text();
            criterion = "";
        }
        if (closed != null) {
            takeBelow(closed, line);
        } else if (open != null) {
            open.take(lines, index, report.page(line.page()), title);
        }
    }

    /** Outside the section of the tests a title of the text ends a table; within it, groups of controls have titles. */
    private boolean endsTable(int index) {
        boolean tests = report.sections().stream()
                .filter(section -> section.start() <= index && index < section.end())
                .anyMatch(section -> section.is(SectionKind.TESTS));
        return !tests
                && lines.get(index).size() > report.proseSize() * 1.04f
                && lines.get(index).segments().size() == 1;
    }
}
