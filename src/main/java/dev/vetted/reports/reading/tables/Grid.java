package dev.vetted.reports.reading.tables;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The columns of a table laid over lines: which word belongs to which column, and what that says of the line. */
record Grid(List<Column> columns) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9#][A-Za-z0-9._/#-]*\\d[A-Za-z0-9._/-]*|\\d{1,3}[.)]?");
    private static final Pattern CRITERION_START = Pattern.compile("(?:CC|PI|A|C|P)\\s?\\d{1,2}\\.\\d{1,2}\\b.*");
    /** The first line of an id that is broken over lines. */
    private static final Pattern BROKEN_ID = Pattern.compile("[A-Z][A-Z0-9]*(?:[-._][A-Z0-9]+)*[-._]?");

    private static final int LONGEST_ID = 24;
    private static final float TOLERANCE = 3;

    /** The words of the lines by column. */
    List<List<Word>> split(List<Line> some) {
        List<List<Word>> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(new ArrayList<>()));
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

    /** True if a word reaches over the edge between two columns, or a criterion's title runs on over one. */
    boolean isCrossedBy(List<Line> some) {
        for (Line line : some) {
            for (Word word : line.words()) {
                for (Column column : columns.subList(1, columns.size())) {
                    if (word.x0() < column.left() - TOLERANCE && word.x1() > column.left() + 1) {
                        return true;
                    }
                }
            }
        }
        Line first = some.getFirst();
        float second = columns.get(1).left();
        boolean runsOn = first.x0() < second && first.x1() > second && first.widestGap() < first.size() * 0.6f;
        return startsWithCriterion(first)
                && runsOn
                && columns.size() > 2
                && first.words().size() > 3;
    }

    /** True for lines that hold nothing but the title of a criterion or of a group. */
    boolean isTitleRow(List<Line> band) {
        List<List<Word>> cells = split(band);
        Line first = band.getFirst();
        boolean lastEmpty = cells.getLast().isEmpty()
                && (cells.size() < 4 || cells.get(cells.size() - 2).isEmpty());
        boolean criterion = startsWithCriterion(first)
                && first.words().size() > 1
                && columns.getFirst().role() != ColumnRole.CRITERIA
                && band.size() <= 4;
        boolean group = band.size() == 1 && first.bold() && cells.size() > 2 && !hasId(cells, List.of());
        return lastEmpty && (criterion || group);
    }

    static boolean startsWithCriterion(Line line) {
        return CRITERION_START.matcher(line.text()).matches();
    }

    static boolean isCriterion(String text) {
        return CRITERION_START.matcher(text).matches();
    }

    /** The column of the ids, -1 if there is none. */
    int idColumn() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == ColumnRole.ID) {
                return i;
            }
        }
        return -1;
    }

    /** True if the first column names a topic, an organization or criteria for one row or several. */
    boolean isGrouped() {
        ColumnRole first = columns.getFirst().role();
        return !hasTests()
                && (first == ColumnRole.TOPIC || first == ColumnRole.ORGANIZATION || first == ColumnRole.CRITERIA);
    }

    boolean hasTests() {
        return columns.stream()
                .anyMatch(column -> column.role() == ColumnRole.TEST || column.role() == ColumnRole.RESULT);
    }

    /**
     * True if an id stands in the column of the ids.
     *
     * @param following the next lines, for ids that are broken
     */
    boolean hasId(List<List<Word>> cells, List<Line> following) {
        int column = idColumn();
        if (column < 0 || cells.get(column).isEmpty()) {
            return false;
        }
        List<Word> words = cells.get(column);
        String first = bare(words.getFirst().text());
        boolean combined = columns.get(column).title().toLowerCase(Locale.ROOT).contains("criteri");
        if (combined && first.matches("(?:CC|PI|A|C|P)\\d+\\.\\d+")) {
            return false;
        }
        return isId(first)
                || isBroken(words, cells, following)
                || words.size() > 1 && words.size() <= 3 && isId(words.get(1).text());
    }

    static boolean isId(String text) {
        return ID.matcher(bare(text)).matches() && text.chars().anyMatch(Character::isDigit);
    }

    private static String bare(String text) {
        return text.replaceAll("[,;:.]$", "");
    }

    /** An id that is broken over lines of its narrow column shows its number only in a later one. */
    private boolean isBroken(List<Word> words, List<List<Word>> cells, List<Line> following) {
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        if (filled < 2 || !BROKEN_ID.matcher(words.getFirst().text()).matches()) {
            return false;
        }
        StringBuilder id = new StringBuilder();
        words.forEach(word -> id.append(word.text()));
        for (Line line : following) {
            split(List.of(line)).get(idColumn()).forEach(word -> id.append(word.text()));
        }
        return id.length() <= LONGEST_ID && isId(id.toString());
    }
}
