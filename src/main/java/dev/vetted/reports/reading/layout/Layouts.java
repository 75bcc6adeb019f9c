package dev.vetted.reports.reading.layout;

import dev.vetted.reports.reading.pdf.Glyph;
import dev.vetted.reports.reading.pdf.PageContent;
import java.util.List;
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
