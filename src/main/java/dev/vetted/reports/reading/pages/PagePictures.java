package dev.vetted.reports.reading.pages;

import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.UnreadableDocument.Reason;
import dev.vetted.reports.reading.pdf.OpenedPdf;
import dev.vetted.reports.reading.tables.TableHeader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Shows the pages of a PDF, and where on them something stands. Safe for concurrent use. */
public final class PagePictures {

    /**
     * Draws a page and marks quotes on it.
     *
     * @param page from 1
     * @param quotes words of the page as a reading cites them; white space and typography do not matter
     * @throws UnreadableDocument if the file cannot be opened, has no such page, or the page takes more than a page may
     */
    public PagePicture draw(byte[] pdf, int page, List<String> quotes) throws UnreadableDocument {
        try (OpenedPdf opened = OpenedPdf.of(pdf)) {
            if (page < 1 || page > opened.pages()) {
                throw new UnreadableDocument(Reason.NO_SUCH_PAGE);
            }
            return draw(opened, page, quotes);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocument(Reason.DAMAGED, e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX, e);
        }
    }

    private static PagePicture draw(OpenedPdf pdf, int page, List<String> quotes)
            throws IOException, UnreadableDocument {
        BufferedImage picture = pdf.draw(page);
        List<List<Mark>> marks = new ArrayList<>();
        if (!quotes.isEmpty()) {
            QuoteMarks places = new QuoteMarks(pdf, page, TableHeader::isTitleLine);
            for (String quote : quotes) {
                marks.add(places.of(quote));
            }
        }
        return new PagePicture(page, pdf.pages(), png(picture), marks);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream(256 * 1024);
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }
}
