package dev.vetted.reports.reading.tagging;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.Word;
import dev.vetted.reports.reading.pdf.Tag;
import dev.vetted.reports.reading.tables.Cell;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** What is printed of each cell of each table of a document. */
final class CellPrint {

    private final Map<Tag, List<Printed>> cells = new IdentityHashMap<>();
    private final Set<Tag> tables = new LinkedHashSet<>();

    /**
     * A word of a cell.
     *
     * @param line position of its line among all lines of the document
     */
    record Printed(int line, int page, Word word) {}

    CellPrint(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            for (Word word : lines.get(i).words()) {
                for (Tag cell : word.tag().cells()) {
                    cells.computeIfAbsent(cell, key -> new ArrayList<>())
                            .add(new Printed(i, lines.get(i).page(), word));
                }
                tables.addAll(word.tag().tables());
            }
        }
    }

    /** The tables of which something is printed, a table before those in its cells. */
    Set<Tag> tables() {
        return tables;
    }

    List<Printed> of(Tag cell) {
        return cells.getOrDefault(cell, List.of());
    }

    boolean isEmpty(Tag cell) {
        return of(cell).isEmpty();
    }

    /** The words of a cell on one page. */
    List<Word> words(Tag cell, int page) {
        return of(cell).stream()
                .filter(printed -> printed.page() == page)
                .map(Printed::word)
                .toList();
    }

    /** The lines of a cell on one page. */
    List<Line> lines(Tag cell, int page) {
        Cell lines = new Cell();
        lines.add(page, words(cell, page));
        return lines.lines();
    }

    NavigableSet<Integer> pages(Iterable<Tag> some) {
        NavigableSet<Integer> pages = new TreeSet<>();
        some.forEach(cell -> of(cell).forEach(printed -> pages.add(printed.page())));
        return pages;
    }
}
