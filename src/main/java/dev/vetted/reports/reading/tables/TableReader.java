package dev.vetted.reports.reading.tables;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.PageLayout;
import dev.vetted.reports.reading.layout.Word;
import dev.vetted.reports.reading.structure.Heading;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.structure.SectionKind;
import dev.vetted.reports.reading.wording.LegalNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of a document. Column titles give the left edges of the columns. Rows are parted by rulings where
 * there are any, else by the ids in the first column; a row may go on on the next page.
 */
public final class TableReader {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9#][A-Za-z0-9._/#-]*\\d[A-Za-z0-9._/-]*|\\d{1,3}[.)]?");
    private static final Pattern CRITERION_START = Pattern.compile("(?:CC|PI|A|C|P)\\s?\\d{1,2}\\.\\d{1,2}\\b.*");
    /** The first line of an id that is broken at its joints. */
    private static final String BROKEN_ID = "[A-Z][A-Z0-9]*(?:[-._][A-Z0-9]+)*[-._]?";

    private static final float TOLERANCE = 3;

    private final ReportText report;
    private final List<Line> lines;
    private final Set<Integer> headingLines = new HashSet<>();
    private final Set<Integer> sectionStarts = new HashSet<>();
    private final List<Table> tables = new ArrayList<>();
    private @Nullable List<Column> columns;
    private List<Row> rows = new ArrayList<>();
    private Set<Integer> cellLines = new HashSet<>();
    private int at;
    private @Nullable Row row;
    private String heading = "";
    private int openBand = -1;
    private int openPage;

    private TableReader(ReportText report) {
        this.report = report;
        this.lines = report.lines();
        for (Heading title : report.headings()) {
            for (int i = title.index(); i < title.end(); i++) {
                headingLines.add(i);
            }
        }
        report.sections().forEach(section -> sectionStarts.add(section.heading().index()));
    }

    /** All tables in the order of the document. */
    public static List<Table> tables(ReportText report) {
        TableReader reader = new TableReader(report);
        reader.readAll();
        return reader.tables;
    }

    private void readAll() {
        int i = 0;
        while (i < lines.size()) {
            Optional<TableHeader> header = sectionStarts.contains(i) ? Optional.empty() : TableHeader.at(lines, i);
            if (header.isPresent()) {
                open(header.get(), i);
                i += header.get().lines();
            } else {
                take(i);
                i++;
            }
        }
        columns = null;
    }

    private void open(TableHeader header, int index) {
        List<Column> titled = ColumnEdges.settle(
                header.columns(),
                lines,
                index + header.lines(),
                page(index),
                lines.get(index).y());
        if (columns != null && sameTitles(columns, titled)) {
            openBand = -1;
            markTitles(header, index);
            return;
        }
        columns = titled;
        rows = new ArrayList<>();
        cellLines = new HashSet<>();
        row = null;
        openBand = -1;
        tables.add(new Table(titled, rows, heading, index, lines.get(index).page(), cellLines));
        markTitles(header, index);
    }

    private void markTitles(TableHeader header, int index) {
        for (int i = 0; i < header.lines(); i++) {
            cellLines.add(index + i);
        }
    }

    private PageLayout page(int index) {
        return report.page(lines.get(index).page());
    }

    private static boolean sameTitles(List<Column> a, List<Column> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i).role() != b.get(i).role()
                    || Math.abs(a.get(i).left() - b.get(i).left()) > 6) {
                return false;
            }
        }
        return true;
    }

    private void take(int index) {
        at = index;
        Line line = lines.get(index);
        if (sectionStarts.contains(index)) {
            columns = null;
            row = null;
        }
        if (columns != null && closesTable(index)) {
            columns = null;
        }
        if (columns == null) {
            if (headingLines.contains(index)) {
                heading = line.text();
            }
            return;
        }
        Bands bands = Bands.of(report.page(line.page()), columns);
        int band = bands.areRows() ? bands.band(line.y()) : 0;
        boolean title = headingLines.contains(index) && isLarger(line);
        if (bands.areRows() && bands.isClosed(band) && !title) {
            takeBanded(line, index, band);
        } else {
            openBand = -1;
            takeFree(line, index);
        }
    }

    /** Outside the section of the tests a title of the text ends a table; within it, groups of controls have titles. */
    private boolean closesTable(int index) {
        boolean tests = report.sections().stream()
                .filter(section -> section.start() <= index && index < section.end())
                .anyMatch(section ->
                        section.kind().filter(SectionKind.TESTS::equals).isPresent());
        return !tests
                && headingLines.contains(index)
                && lines.get(index).size() > report.proseSize() * 1.04f
                && lines.get(index).segments().size() == 1;
    }

    /** A line between two rulings: all lines of the band are one row. */
    private void takeBanded(Line line, int index, int band) {
        boolean sameBand = openBand == band && openPage == line.page();
        if (sameBand && row != null) {
            addToRow(line);
            return;
        }
        openBand = band;
        openPage = line.page();
        List<Line> whole = bandLines(index, band);
        List<List<Word>> cells = split(whole);
        if (spans(whole) || isBandRow(whole, cells)) {
            start(Row.Kind.SPAN, line.page()).addSpan(line);
        } else if (row == null || row.kind() == Row.Kind.SPAN || startsBandRow(cells, line)) {
            start(Row.Kind.CELLS, line.page());
            addToRow(line);
        } else {
            addToRow(line);
        }
    }

    private List<Line> bandLines(int index, int band) {
        Line first = lines.get(index);
        Bands bands = Bands.of(report.page(first.page()), columns);
        List<Line> whole = new ArrayList<>();
        for (int i = index; i < lines.size() && lines.get(i).page() == first.page(); i++) {
            if (bands.band(lines.get(i).y()) == band) {
                whole.add(lines.get(i));
            }
        }
        return whole;
    }

    /** Only the first band on a page can be the rest of a row, and a band without id a part of one. */
    private boolean startsBandRow(List<List<Word>> cells, Line line) {
        boolean firstOnPage = row.lastPage() < line.page();
        boolean blankStart = cells.getFirst().isEmpty();
        if (idColumn() < 0) {
            return !(firstOnPage && blankStart);
        }
        return hasId(cells) || idColumn() > 0 && !blankStart && !firstOnPage;
    }

    private void takeFree(Line line, int index) {
        List<List<Word>> cells = split(List.of(line));
        boolean title = headingLines.contains(index) && looksDifferent(line);
        if (title || isCriterionTitle(line, cells)) {
            heading = line.text();
            start(Row.Kind.SPAN, line.page()).addSpan(line);
        } else if (spans(List.of(line))) {
            if (row == null || row.kind() != Row.Kind.SPAN || startsComment(line)) {
                start(Row.Kind.SPAN, line.page());
            }
            row.addSpan(line);
        } else if (hasId(cells) || idColumn() < 0 && startsRowWithoutId(line, cells)) {
            start(Row.Kind.CELLS, line.page());
            addToRow(line);
        } else if (row != null) {
            if (row.kind() == Row.Kind.SPAN) {
                row.addSpan(line);
            } else {
                addToRow(line);
            }
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
        if (row == null || row.kind() == Row.Kind.SPAN) {
            return true;
        }
        for (int i = 0; i < row.columns().size(); i++) {
            for (Line other : row.cell(i).lines()) {
                if (other.bold() == line.bold() && Math.abs(other.size() - line.size()) < 0.5f) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isCriterionTitle(Line line, List<List<Word>> cells) {
        return CRITERION_START.matcher(line.text()).matches() && isBandRow(List.of(line), cells);
    }

    /** A row that holds nothing but a criterion and its title. */
    private boolean isBandRow(List<Line> band, List<List<Word>> cells) {
        boolean criterion = CRITERION_START.matcher(band.getFirst().text()).matches();
        boolean lastEmpty = cells.getLast().isEmpty()
                && (cells.size() < 4 || cells.get(cells.size() - 2).isEmpty());
        boolean more = band.getFirst().words().size() > 1;
        return criterion && lastEmpty && more && columns.getFirst().role() != ColumnRole.CRITERIA && band.size() <= 4
                || band.size() == 1 && band.getFirst().bold() && lastEmpty && cells.size() > 2 && !hasId(cells);
    }

    private void addToRow(Line line) {
        if (row.kind() == Row.Kind.SPAN) {
            row.addSpan(line);
        } else {
            cellLines.add(at);
            row.add(line.page(), split(List.of(line)));
        }
    }

    private Row start(Row.Kind kind, int page) {
        row = new Row(kind, columns, page);
        rows.add(row);
        return row;
    }

    /** True if a word reaches over the edge between two columns, or if words run on over an edge without a gap. */
    private boolean spans(List<Line> some) {
        for (Line line : some) {
            for (Word word : line.words()) {
                for (int i = 1; i < columns.size(); i++) {
                    float edge = columns.get(i).left();
                    if (word.x0() < edge - TOLERANCE && word.x1() > edge + 1) {
                        return true;
                    }
                }
            }
        }
        Line first = some.getFirst();
        boolean criterion = CRITERION_START.matcher(first.text()).matches();
        boolean runsOn = first.x1() > columns.get(1).left() && first.widestGap() < first.size() * 0.6f;
        return criterion
                && runsOn
                && columns.size() > 2
                && first.words().size() > 3
                && first.x0() < columns.get(1).left();
    }

    private List<List<Word>> split(List<Line> some) {
        List<List<Word>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(new ArrayList<>());
        }
        for (Line line : some) {
            for (Word word : line.words()) {
                int column = 0;
                while (column + 1 < columns.size()
                        && word.x0() >= columns.get(column + 1).left() - TOLERANCE) {
                    column++;
                }
                cells.get(column).add(word);
            }
        }
        return cells;
    }

    private int idColumn() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == ColumnRole.ID) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasId(List<List<Word>> cells) {
        int column = idColumn();
        if (column < 0 || cells.get(column).isEmpty()) {
            return false;
        }
        List<Word> words = cells.get(column);
        String first = words.getFirst().text().replaceAll("[,;:]$", "");
        boolean combined = columns.get(column).title().toLowerCase().contains("criteri");
        if (combined && CRITERION_START.matcher(first).matches() && first.matches("[A-Z]+\\d+\\.\\d+[,;]?")) {
            return false;
        }
        return ID.matcher(first).matches()
                || isBrokenId(words, cells)
                || words.size() > 1 && ID.matcher(words.get(1).text()).matches() && words.size() <= 3;
    }

    /** An id that is broken over lines of its narrow column shows its number only in a later one. */
    private boolean isBrokenId(List<Word> words, List<List<Word>> cells) {
        if (cells.stream().filter(cell -> !cell.isEmpty()).count() < 2
                || !words.getFirst().text().matches(BROKEN_ID)) {
            return false;
        }
        StringBuilder id = new StringBuilder();
        words.forEach(word -> id.append(word.text()));
        int column = idColumn();
        for (int i = at + 1; i <= at + 2 && i < lines.size(); i++) {
            split(List.of(lines.get(i))).get(column).forEach(word -> id.append(word.text()));
        }
        return id.length() <= 24 && ID.matcher(id).matches() && id.toString().matches(".*\\d.*");
    }

    /** Without a column of ids a row begins where its first cell does: with an id in the text, or below a gap. */
    private boolean startsRowWithoutId(Line line, List<List<Word>> cells) {
        if (cells.getFirst().isEmpty()) {
            return false;
        }
        if (row == null || row.kind() == Row.Kind.SPAN) {
            return true;
        }
        String first = cells.getFirst().getFirst().text();
        boolean tests = columns.stream()
                .anyMatch(column -> column.role() == ColumnRole.TEST || column.role() == ColumnRole.RESULT);
        if (tests && startsWithId(row)) {
            return ID.matcher(first.replaceAll("[:,;.]$", "")).matches() && first.matches(".*\\d.*");
        }
        return isBelowGap(line) || isWhole(row.cell(0), first);
    }

    private static boolean startsWithId(Row row) {
        return !row.cell(0).isEmpty()
                && ID.matcher(row.cell(0)
                                .lines()
                                .getFirst()
                                .words()
                                .getFirst()
                                .text()
                                .replaceAll("[:,;.]$", ""))
                        .matches();
    }

    /** Rows that stand close together: the cell above is finished and this one begins like it. */
    private static boolean isWhole(Cell above, String first) {
        String last = above.isEmpty() ? "" : above.lines().getLast().text();
        boolean criteria = CRITERION_START.matcher(first).matches() && !last.endsWith(",") && !last.endsWith("-");
        return criteria || LegalNames.isName(last);
    }

    private boolean isBelowGap(Line line) {
        float last = 0;
        for (int i = 0; i < row.columns().size(); i++) {
            for (Line other : row.cell(i).lines()) {
                last = other.page() == line.page() ? Math.max(last, other.y()) : last;
            }
        }
        return last == 0 || line.y() - last > line.size() * 1.5f;
    }
}
