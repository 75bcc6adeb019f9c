package dev.vetted.reports.reading.pdf;

import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.UnreadableDocument.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A PDF opened to look at single pages of it. Its pages count from 1. */
public final class OpenedPdf implements AutoCloseable {

    private static final int SECONDS = 20;

    private final PDDocument document;
    private final List<PDPage> pages;

    private OpenedPdf(PDDocument document, List<PDPage> pages) {
        this.document = document;
        this.pages = pages;
    }

    /** @throws UnreadableDocument if the file cannot be opened */
    public static OpenedPdf of(byte[] pdf) throws UnreadableDocument {
        StandInFont.useThoseOfTheMachine();
        PDDocument document = PdfFile.open(pdf);
        try {
            return new OpenedPdf(document, PdfFile.pagesOf(document));
        } catch (UnreadableDocument refused) {
            IOUtils.closeQuietly(document);
            throw refused;
        }
    }

    public int pages() {
        return pages.size();
    }

    /** What stands on the page; as much as can be told if the page is damaged. */
    public Page page(int number) throws UnreadableDocument {
        try {
            Budget budget = new Budget(SECONDS);
            GlyphCollector collector =
                    new GlyphCollector(pages.get(number - 1), StructureTree.of(document, budget), budget);
            boolean whole = PdfFile.collect(pages.get(number - 1), collector);
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
