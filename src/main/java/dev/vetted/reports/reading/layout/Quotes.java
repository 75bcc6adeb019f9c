package dev.vetted.reports.reading.layout;

import java.util.List;

/** Words that can be found again on the page they are cited from. */
public final class Quotes {

    private Quotes() {}

    /** The lines as far as they stand on the first page, if they were printed one after another; else the first line. */
    public static String of(List<Line> lines, PageLayout page, Hyphenation hyphenation) {
        List<Line> here =
                lines.stream().filter(line -> line.page() == page.number()).toList();
        if (here.isEmpty()) {
            return "";
        }
        String whole = Passage.of(here, hyphenation).text();
        return page.prints(whole)
                ? whole
                : Passage.of(here.subList(0, 1), hyphenation).text();
    }
}
