package dev.vetted.reports;

import dev.vetted.reports.reading.pages.Mark;
import dev.vetted.shared.Sha256;
import java.util.List;
import java.util.Map;

/**
 * A page of a report as a person sees it, with the places of what was read from it.
 *
 * @param document hash of the file
 * @param number from 1
 * @param pages how many the file has
 * @param png the picture
 * @param picture hash of the picture
 * @param marks for each fact and warning that quotes the page, by its key, where the words stand; empty where they could
 *     not be found
 */
public record ShownPage(
        Sha256 document, int number, int pages, byte[] png, Sha256 picture, Map<String, List<Mark>> marks) {

    public ShownPage {
        marks = Map.copyOf(marks);
    }
}
