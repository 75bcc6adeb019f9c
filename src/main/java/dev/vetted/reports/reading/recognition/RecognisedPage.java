package dev.vetted.reports.reading.recognition;

import dev.vetted.reports.reading.pdf.PageContent;
import java.math.BigDecimal;

/**
 * A page whose text was recognised from its picture.
 *
 * @param content the page with the words as glyphs and its long lines as rulings; a page that lies on its side is
 *     turned upright, so that its width and height may be those of the file's page exchanged
 * @param confidence the mean of the words' confidence as the program gives it, 0 to 1
 * @param engine name and version of the program
 */
public record RecognisedPage(PageContent content, BigDecimal confidence, String engine) {}
