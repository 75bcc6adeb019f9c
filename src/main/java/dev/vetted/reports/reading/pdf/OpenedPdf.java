package dev.vetted.reports.reading.pdf;

import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.UnreadableDocument.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF opened to look at single pages of it. Its pages count from 1. */
public final class OpenedPdf implements AutoCloseable {

    private static final int SECONDS = 20;

    private final PDDocument document;

    private OpenedPdf(PDDocument document) {
        this.document = document;
    }

    /** @throws UnreadableDocument if the file cannot be opened */
    public static OpenedPdf of(byte[] pdf) throws UnreadableDocument {
        return new OpenedPdf(PdfFile.open(pdf));
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** What stands on the page; as much as can be told if the page is damaged. */
    public Page page(int number) throws UnreadableDocument {
        try {
            GlyphCollector collector = new GlyphCollector(document.getPage(number - 1), new Budget(SECONDS));
            boolean whole = PdfFile.collect(document.getPage(number - 1), collector);
            PageAssembly assembly = new PageAssembly(collector);
            return new Page(assembly.page(number, !whole), assembly.concealed());
        } catch (Budget.Exhausted e) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX, e);
        }
    }

    /** The page as it is displayed, within bounds of size and time. */
    public BufferedImage draw(int number) throws IOException, UnreadableDocument {
        try {
            return new PageRenderer(document, new Budget(SECONDS)).draw(number - 1);
        } catch (Budget.Exhausted e) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX, e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /**
     * One page.
     *
     * @param concealed what a reader of the page cannot see, or sees turned
     */
    public record Page(PageContent content, List<Glyph> concealed) {

        public Page {
            concealed = List.copyOf(concealed);
        }
    }
}
