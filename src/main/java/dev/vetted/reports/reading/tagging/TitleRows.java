package dev.vetted.reports.reading.tagging;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Word;
import dev.vetted.reports.reading.pdf.Tag;
import dev.vetted.reports.reading.pdf.Tag.Kind;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.tables.Column;
import dev.vetted.reports.reading.tables.ColumnRole;
import dev.vetted.reports.reading.tables.TableHeader;
import dev.vetted.reports.reading.tagging.CellPrint.Printed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/** The rows at the top of a tagged table that hold the titles of its columns; a title above all of it may precede them. */
final class TitleRows {

    private final CellGrid grid;
    private final CellPrint print;
    private final ReportText report;
    private final int start;
    private final int end;
    private final int page;

    TitleRows(CellGrid grid, CellPrint print, ReportText report) {
        this.grid = grid;
        this.print = print;
        this.report = report;
        int first = 0;
        while (first < grid.rows().size() - 1 && grid.isBand(first)) {
            first++;
        }
        this.start = first;
        int last = first + 1;
        for (Tag cell : grid.rows().get(first)) {
            last = Math.max(last, first + cell.span().rows());
        }
        while (isOfTitles(first) && last < grid.rows().size() && !grid.isBand(last) && isOfTitles(last)) {
            last++;
        }
        this.end = Math.min(last, grid.rows().size());
        NavigableSet<Integer> pages = print.pages(grid.rows().get(start));
        this.page = pages.isEmpty() ? 0 : pages.first();
    }

    private boolean isOfTitles(int row) {
        return grid.rows().get(row).stream().allMatch(cell -> cell.kind() == Kind.TITLE_CELL || print.isEmpty(cell));
    }

    /** What a row prints first: of titles, which may be repeated on every page, what stands on their own page. */
    List<Printed> firstPrint(int row, Tag cell) {
        boolean title = row >= start && row < end;
        return title
                ? print.of(cell).stream()
                        .filter(printed -> printed.page() == page)
                        .toList()
                : print.of(cell);
    }

    /** True if all that the titles print on later pages is the titles again. */
    boolean areRepeatedOnly() {
        for (int row = start; row < end; row++) {
            for (Tag cell : grid.rows().get(row)) {
                for (int on : print.pages(List.of(cell))) {
                    if (!text(cell, on).equals(text(cell, page))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private List<String> text(Tag cell, int on) {
        return print.words(cell, on).stream().map(Word::text).toList();
    }

    int start() {
        return start;
    }

    /** The number of the first row below the titles. */
    int end() {
        return end;
    }

    /** The columns by their titles, if these say what enough of them hold. */
    Optional<List<Column>> columns() {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            List<String> titles = titles(column);
            String title = String.join(" ", titles);
            ColumnRole own = titles.isEmpty() ? ColumnRole.UNKNOWN : ColumnRole.of(titles.getLast());
            List<Word> content = words(column, end, grid.rows().size());
            List<Word> wide = holdsSentences(content) ? content : words(column, start, end);
            columns.add(new Column(
                    (float) content.stream().mapToDouble(Word::x0).min().orElse(left(column)),
                    (float) wide.stream().mapToDouble(Word::x1).max().orElse(left(column)),
                    title,
                    own == ColumnRole.UNKNOWN ? ColumnRole.of(title) : own));
        }
        boolean titled = isOfTitles(start) || columns.stream().allMatch(column -> isTitle(column.title()));
        return titled ? TableHeader.columnsUnder(columns) : Optional.empty();
    }

    /** Cells that are not said to be titles are taken for such only if they look like it. */
    private static boolean isTitle(String text) {
        return text.isEmpty() || Character.isUpperCase(text.charAt(0)) && !text.matches(".*[.:;]$") || text.equals("#");
    }

    /** The titles above a column, a common title of several columns first. */
    private List<String> titles(int column) {
        Set<Tag> cells = new LinkedHashSet<>();
        for (int row = start; row < end; row++) {
            cells.add(grid.rows().get(row).get(column));
        }
        List<String> titles = new ArrayList<>();
        for (Tag cell : cells) {
            if (!print.isEmpty(cell)) {
                titles.add(report.passage(print.lines(cell, page)).text());
            }
        }
        return titles;
    }

    /** A column below a narrow title may hold numbers or sentences. */
    private static boolean holdsSentences(List<Word> content) {
        long numbers = content.stream()
                .filter(word -> word.text().chars().anyMatch(Character::isDigit))
                .count();
        return numbers * 4 < content.size();
    }

    private double left(int column) {
        return words(column, start, end).stream()
                .mapToDouble(Word::x0)
                .min()
                .orElse(column == 0 ? 0 : left(column - 1) + 1);
    }

    /** What some rows hold in the column, on the page of the titles. */
    private List<Word> words(int column, int from, int to) {
        List<Word> words = new ArrayList<>();
        for (int row = from; row < to; row++) {
            if (!grid.isBand(row) && grid.rows().get(row).get(column).span().columns() == 1) {
                words.addAll(print.words(grid.rows().get(row).get(column), page));
            }
        }
        return words;
    }

    /** True for a line that holds nothing but words of the titles. */
    boolean areRepeatedBy(Line line) {
        Set<String> titles = new HashSet<>();
        for (int row = start; row < end; row++) {
            for (Tag cell : grid.rows().get(row)) {
                print.words(cell, page).forEach(word -> titles.add(word.text()));
            }
        }
        return line.words().stream().allMatch(word -> titles.contains(word.text()));
    }
}
