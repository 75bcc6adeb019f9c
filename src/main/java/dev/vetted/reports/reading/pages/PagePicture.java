package dev.vetted.reports.reading.pages;

import java.util.List;

/**
 * One page as a picture, with the places of the quotes asked for.
 *
 * @param page from 1
 * @param pages how many the document has
 * @param png the picture
 * @param marks for each quote, in the order asked, where it stands; empty if it could not be found
 */
public record PagePicture(int page, int pages, byte[] png, List<List<Mark>> marks) {

    public PagePicture {
        marks = List.copyOf(marks);
    }
}
