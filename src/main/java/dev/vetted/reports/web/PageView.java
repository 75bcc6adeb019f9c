package dev.vetted.reports.web;

import dev.vetted.reports.ShownPage;
import dev.vetted.reports.reading.pages.Mark;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where on a page stands what was read from it.
 *
 * @param page from 1
 * @param pages how many the file has
 * @param document SHA-256 of the file
 * @param marks for the key of each fact or warning that quotes the page, the stretches on which its words stand, in
 *     fractions of the page as displayed; several for several lines, also on the next page; none if the words could not be
 *     found
 */
public record PageView(int page, int pages, String document, Map<String, List<Mark>> marks) {

    public static PageView of(ShownPage page) {
        return new PageView(page.number(), page.pages(), page.document().hex(), new TreeMap<>(page.marks()));
    }
}
