package dev.vetted.reports.reading.layout;

import dev.vetted.reports.reading.pdf.Glyph;
import dev.vetted.reports.reading.pdf.PageContent;
import dev.vetted.reports.reading.pdf.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is repeated page after page: headers, footers, page numbers and faint marks across the text. */
final class RunningText {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–—|•\\s]*(?:page\\s*)?\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?[-–—|•\\s]*");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d{1,3}(?![\\w.])");
    private static final float MARGIN = 0.13f;

    private RunningText() {}

    /** Without faint print that stands on most pages at the same place. */
    static List<PageContent> withoutMarks(List<PageContent> pages) {
        if (pages.size() < 3) {
            return pages;
        }
        Map<String, Integer> places = new HashMap<>();
        for (PageContent page : pages) {
            Set<String> here = new HashSet<>();
            page.glyphs().stream().filter(Glyph::faint).forEach(glyph -> here.add(place(glyph)));
            here.forEach(place -> places.merge(place, 1, Integer::sum));
        }
        return pages.stream()
                .map(page -> withoutMarks(page, places, pages.size() * 0.6))
                .toList();
    }

    private static PageContent withoutMarks(PageContent page, Map<String, Integer> places, double often) {
        List<Glyph> kept = page.glyphs().stream()
                .filter(glyph -> !glyph.faint() || places.getOrDefault(place(glyph), 0) < leastOften(glyph, often))
                .toList();
        return kept.size() == page.glyphs().size() ? page : page.withGlyphs(kept);
    }

    /** What the document itself calls no part of its content needs to be seen only twice. */
    private static double leastOften(Glyph glyph, double often) {
        return glyph.tag() == Tag.ARTIFACT ? Math.min(often, 2) : often;
    }

    private static String place(Glyph glyph) {
        return glyph.text() + '@' + Math.round(glyph.x0() / 2) + ',' + Math.round(glyph.y() / 2);
    }

    /** Without headers and footers. Column titles, which repeat too, are kept. */
    static List<PageLayout> withoutHeadersAndFooters(List<PageLayout> pages, Predicate<Line> columnTitles) {
        Map<String, Integer> count = new HashMap<>();
        for (PageLayout page : pages) {
            Set<String> here = new HashSet<>();
            page.lines().stream().filter(line -> inMargin(line, page)).forEach(line -> here.addAll(keys(line)));
            here.forEach(key -> count.merge(key, 1, Integer::sum));
        }
        double often = Math.max(2, pages.size() * 0.25);
        return pages.stream()
                .map(page -> {
                    List<Line> titles = page.lines().stream()
                            .filter(line -> inMargin(line, page) && columnTitles.test(line))
                            .toList();
                    List<Line> kept = new ArrayList<>();
                    for (Line line : page.lines()) {
                        boolean running = inMargin(line, page)
                                && (keys(line).stream().anyMatch(key -> count.get(key) >= leastOften(line, page, often))
                                                && titles.stream().noneMatch(title -> isPartOf(title, line))
                                        || isPageNumber(line, page));
                        if (!running) {
                            kept.add(line);
                        }
                    }
                    return page.withLines(kept);
                })
                .toList();
    }

    /**
     * The document may call a line no part of its content. That is believed of a line outside all of the content, which
     * is seen more than once; a line between others may be the result of a test, whatever it is called.
     */
    private static double leastOften(Line line, PageLayout page, double often) {
        boolean artifact = line.words().stream().allMatch(word -> word.tag() == Tag.ARTIFACT);
        boolean outside = artifact
                && page.lines().stream()
                        .filter(other -> other.words().getFirst().tag().isContent())
                        .noneMatch(other -> line.y() > page.height() / 2 ? other.y() > line.y() : other.y() < line.y());
        return outside ? Math.min(often, 2) : often;
    }

    /** A title of a column that is broken over lines stands half a line above and below the others. */
    private static boolean isPartOf(Line titles, Line line) {
        return Math.abs(line.y() - titles.y()) < titles.size() * 1.3f
                && line.bold() == titles.bold()
                && Math.abs(line.size() - titles.size()) < 0.3f;
    }

    private static boolean isPageNumber(Line line, PageLayout page) {
        return PAGE_NUMBER.matcher(line.text()).matches()
                && (line.y() < page.height() * 0.09f || line.y() > page.height() * 0.9f);
    }

    private static boolean inMargin(Line line, PageLayout page) {
        return line.y() < page.height() * MARGIN || line.y() > page.height() * (1 - MARGIN);
    }

    /** The text and its place; also with a number that counts the pages, which is no id of something on the page. */
    private static List<String> keys(Line line) {
        String place = "@" + Math.round(line.y() / 6);
        List<String> keys = new ArrayList<>(List.of(line.text() + place));
        Matcher number = NUMBER.matcher(line.text());
        while (number.find()) {
            int offset = Integer.parseInt(number.group()) - line.page();
            keys.add(line.text().substring(0, number.start()) + "#" + offset
                    + line.text().substring(number.end()) + place);
        }
        return keys;
    }
}
