package dev.vetted.reports.reading.tables;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.wording.LegalNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The titles of the columns of a table, over one line or several. */
public record TableHeader(List<Column> columns, int lines) {

    private static final int MOST_WORDS = 10;

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern ABBREVIATED = Pattern.compile("(?i)\\b(?:ref|no|nos|nr)\\.$");

    private static final Pattern PLAIN_TITLE = Pattern.compile(
            "(?i)(?:(?:the|our|test|control|related|applicable|trust services|expected|management'?s?)\\s+)?"
                    + "(?:criteria|criterion|tests?|results?|outcomes?|controls?|responses?|organi[sz]ations?|company|provider"
                    + "|sites?|services?|method|supports|no\\.?|#|ids?|ref\\.?|reference|number)(?:\\s+(?:supported|performed|applied|used|/))?");

    /** True for a line that holds titles of columns; such a line repeats on each page and is no running header. */
    public static boolean isTitleLine(Line line) {
        List<Line> cells = cells(line);
        if (cells.size() < 2 || cells.stream().anyMatch(cell -> !isTitle(cell))) {
            return false;
        }
        long known = cells.stream()
                .filter(cell -> ColumnRole.of(cell.text()) != ColumnRole.UNKNOWN)
                .count();
        return known >= 2
                && (line.bold()
                        || cells.stream()
                                .anyMatch(
                                        cell -> PLAIN_TITLE.matcher(cell.text()).matches()));
    }

    /** Titles of columns may stand close together. */
    private static List<Line> cells(Line line) {
        return line.segments(0.55f, 4);
    }

    private static boolean isTitle(Line cell) {
        String text = cell.text();
        if (cell.words().size() > MOST_WORDS || !Character.isUpperCase(text.charAt(0)) && text.charAt(0) != '#') {
            return false;
        }
        boolean sentence = text.endsWith(".") && !ABBREVIATED.matcher(text).find() && !LegalNames.isName(text);
        return !sentence && !DIGIT.matcher(text).find() || ColumnRole.of(text) == ColumnRole.ID;
    }

    /** The header that begins at a line, if one does. */
    static Optional<TableHeader> at(List<Line> lines, int index) {
        Line first = lines.get(index);
        List<Line> block = new ArrayList<>(List.of(first));
        int seed = isTitleLine(first) ? 0 : -1;
        for (int i = index + 1; i < lines.size() && block.size() < 4; i++) {
            Line next = lines.get(i);
            if (!belongs(first, lines.get(i - 1), next) || seed >= 0 && startsRow(next)) {
                break;
            }
            if (seed < 0 && isTitleLine(next)) {
                seed = block.size();
            }
            block.add(next);
        }
        if (seed < 0 || seed > 1) {
            return Optional.empty();
        }
        List<Column> columns = columns(block);
        if (columns.size() < 2 && block.size() > 1) {
            columns = columns(block.subList(0, 1));
        }
        return isTable(columns) ? Optional.of(new TableHeader(columns, block.size())) : Optional.empty();
    }

    /** The columns under titles that are known to be titles; empty if they are not those of a table that can be read. */
    public static Optional<List<Column>> columnsUnder(List<Column> titles) {
        List<Column> settled = bareControls(titles);
        return isTable(settled) ? Optional.of(settled) : Optional.empty();
    }

    private static boolean belongs(Line first, Line last, Line next) {
        return next.page() == first.page()
                && next.y() - last.y() <= first.size() * 1.55f
                && next.bold() == first.bold()
                && Math.abs(next.size() - first.size()) < 0.3f
                && next.words().size() <= MOST_WORDS;
    }

    private static boolean startsRow(Line line) {
        String start = line.words().getFirst().text();
        return DIGIT.matcher(start).find() || line.text().endsWith(".");
    }

    private static boolean isTable(List<Column> columns) {
        long known = columns.stream()
                .filter(column -> column.role() != ColumnRole.UNKNOWN)
                .count();
        return columns.size() >= 2
                && known >= 2
                && columns.stream().allMatch(column -> column.title().split(" ").length <= MOST_WORDS + 4);
    }

    private static List<Column> columns(List<Line> block) {
        List<List<Line>> groups = new ArrayList<>();
        List<Line> cells = new ArrayList<>();
        block.forEach(line -> cells.addAll(cells(line)));
        for (Line cell : cells) {
            Optional<List<Line>> home =
                    groups.stream().filter(group -> overlaps(group, cell)).findFirst();
            home.ifPresentOrElse(group -> group.add(cell), () -> groups.add(new ArrayList<>(List.of(cell))));
        }
        List<Column> columns = new ArrayList<>();
        for (List<Line> group : groups) {
            float left = Float.MAX_VALUE;
            float right = 0;
            StringBuilder title = new StringBuilder();
            for (Line cell : group) {
                left = Math.min(left, cell.x0());
                right = Math.max(right, cell.x1());
                title.append(title.isEmpty() ? "" : " ").append(cell.text());
            }
            columns.add(new Column(left, right, title.toString(), ColumnRole.of(title.toString())));
        }
        columns.sort(Comparator.comparing(Column::left));
        return bareControls(columns);
    }

    private static boolean overlaps(List<Line> group, Line cell) {
        return group.stream().anyMatch(other -> cell.x0() < other.x1() + 1 && cell.x1() > other.x0() - 1);
    }

    /** "Control" beside "Control activity", or beside criteria alone, is the number of the control. */
    private static List<Column> bareControls(List<Column> columns) {
        if (columns.stream().anyMatch(column -> column.role() == ColumnRole.ID)) {
            return columns;
        }
        long controls = columns.stream()
                .filter(column -> column.role() == ColumnRole.CONTROL)
                .count();
        boolean texts = columns.stream()
                .anyMatch(column -> column.role() == ColumnRole.TEST || column.role() == ColumnRole.RESULT);
        List<Column> settled = new ArrayList<>();
        boolean found = false;
        for (Column column : columns) {
            boolean bare = column.title().matches("(?i)controls?");
            boolean number = bare && (texts ? controls > 1 && !found : column.right() - column.left() < 60);
            found |= number;
            settled.add(number ? column.withRole(ColumnRole.ID) : column);
        }
        return settled;
    }
}
