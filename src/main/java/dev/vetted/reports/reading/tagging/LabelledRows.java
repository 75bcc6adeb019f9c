package dev.vetted.reports.reading.tagging;

import dev.vetted.reports.reading.layout.Word;
import dev.vetted.reports.reading.pdf.Tag;
import dev.vetted.reports.reading.tables.Column;
import dev.vetted.reports.reading.tables.ColumnRole;
import dev.vetted.reports.reading.tables.Row;
import dev.vetted.reports.reading.tables.TableHeader;
import dev.vetted.reports.reading.tagging.CellPrint.Printed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/** A tagged table on its side: the first cell of each row says what the second holds, for one control after another. */
final class LabelledRows {

    private static final int FEWEST = 3;
    private static final int MOST_WORDS = 8;

    private final CellGrid grid;
    private final CellPrint print;
    private final List<Column> columns = new ArrayList<>();
    private final Optional<List<Column>> settled;

    LabelledRows(CellGrid grid, CellPrint print) {
        this.grid = grid;
        this.print = print;
        this.settled = areLabels() ? settle() : Optional.empty();
    }

    private boolean areLabels() {
        boolean labels = grid.columns() == 2 && grid.rows().size() >= FEWEST;
        for (int i = 0; i < grid.rows().size() && labels; i++) {
            Tag label = grid.rows().get(i).getFirst();
            labels = !grid.isBand(i)
                    && print.of(label).size() <= MOST_WORDS
                    && ColumnRole.of(label(i)) != ColumnRole.UNKNOWN;
        }
        return labels;
    }

    private String label(int row) {
        List<String> words = new ArrayList<>();
        print.of(grid.rows().get(row).getFirst())
                .forEach(printed -> words.add(printed.word().text()));
        return String.join(" ", words).replaceAll("\\s*:$", "");
    }

    /** Each label once, as the title of a column; the places of the columns do not matter any more. */
    private Optional<List<Column>> settle() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            if (seen.add(label(i))) {
                int left = columns.size() * 100;
                columns.add(new Column(left, left + 100, label(i), ColumnRole.of(label(i))));
            }
        }
        return columns.size() < FEWEST ? Optional.empty() : TableHeader.columnsUnder(columns);
    }

    /** The columns if all first cells are labels that are known. */
    Optional<List<Column>> columns() {
        return settled;
    }

    /** Where labels and contents stand. */
    List<Column> places() {
        List<Column> places = new ArrayList<>();
        for (int column = 0; column < 2; column++) {
            float left = Float.MAX_VALUE;
            for (List<Tag> row : grid.rows()) {
                for (Printed printed : print.of(row.get(column))) {
                    left = Math.min(left, printed.word().x0());
                }
            }
            places.add(new Column(left, left, "", ColumnRole.UNKNOWN));
        }
        return places;
    }

    /** A row for each time the first label comes. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            Tag cell = grid.rows().get(i).get(1);
            int column = column(label(i));
            NavigableSet<Integer> pages = print.pages(List.of(cell));
            if (!pages.isEmpty() && (rows.isEmpty() || column == 0)) {
                rows.add(new Row(Row.Kind.CELLS, settled.orElseThrow(), pages.first()));
            }
            for (int page : pages) {
                List<List<Word>> words = new ArrayList<>();
                for (int j = 0; j < columns.size(); j++) {
                    words.add(j == column ? print.words(cell, page) : List.of());
                }
                rows.getLast().add(page, words);
            }
        }
        return rows;
    }

    private int column(String label) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).title().equals(label)) {
                return i;
            }
        }
        return 0;
    }
}
