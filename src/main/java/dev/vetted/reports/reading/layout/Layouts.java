package dev.vetted.reports.reading.layout;

import dev.vetted.reports.reading.pdf.Glyph;
import dev.vetted.reports.reading.pdf.PageContent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Lays the pages of a document out as lines. */
public final class Layouts {

    private Layouts() {}

    /**
     * The pages as lines, without marks, headers and footers.
     *
     * @param columnTitles tells the titles of table columns, which repeat on every page and are no headers
     */
    public static List<PageLayout> of(List<PageContent> pages, Predicate<Line> columnTitles) {
        List<PageLayout> raw = RunningText.withoutMarks(pages).stream()
                .map(page -> layout(page, columnTitles))
                .toList();
        return RunningText.withoutHeadersAndFooters(raw, columnTitles);
    }

    /** The lines of one page as they are printed from top to bottom, with headers and footers. */
    public static List<Line> asPrinted(PageContent page) {
        return LineBuilder.lines(page.number(), page.glyphs());
    }

    /** The same words with columns of running text one after another, each word still where it is printed. */
    public static List<Line> inOrder(PageContent page, Predicate<Line> columnTitles) {
        List<Line> lines = asPrinted(page);
        Map<String, Deque<Word>> printed = new HashMap<>();
        for (Line line : lines) {
            line.words()
                    .forEach(word -> printed.computeIfAbsent(place(word), none -> new ArrayDeque<>())
                            .add(word));
        }
        return TextColumns.unfold(lines, page.rulings(), page.width(), columnTitles).stream()
                .map(line -> new Line(
                        line.page(),
                        line.words().stream()
                                .map(word -> printed.get(place(word)).remove())
                                .toList()))
                .toList();
    }

    /** Unfolding moves words sideways only, and keeps the order of equal words on a line. */
    private static String place(Word word) {
        return word.text() + '@' + word.y();
    }

    private static PageLayout layout(PageContent page, Predicate<Line> columnTitles) {
        String stream = Letters.of(page.glyphs().stream().map(Glyph::text).collect(Collectors.joining()));
        return new PageLayout(
                page.number(),
                page.width(),
                page.height(),
                TextColumns.unfold(
                        LineBuilder.lines(page.number(), page.glyphs()), page.rulings(), page.width(), columnTitles),
                page.rulings(),
                stream);
    }
}
