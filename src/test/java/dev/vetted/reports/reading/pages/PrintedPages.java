package dev.vetted.reports.reading.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A PDF made page by page, with words at chosen places. */
final class PrintedPages {

    private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private final PDDocument document = new PDDocument();

    /** Draws on a page. */
    interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    static PrintedPages document() {
        return new PrintedPages();
    }

    PrintedPages page(Drawing drawing) {
        return page(new PDPage(PDRectangle.LETTER), drawing);
    }

    PrintedPages page(PDPage page, Drawing drawing) {
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            drawing.on(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    static void print(PDPageContentStream page, float x, float y, String words) throws IOException {
        print(page, x, y, words, RenderingMode.FILL);
    }

    static void print(PDPageContentStream page, float x, float y, String words, RenderingMode mode) throws IOException {
        page.beginText();
        page.setRenderingMode(mode);
        page.setFont(FONT, 10);
        page.newLineAtOffset(x, y);
        page.showText(words);
        page.endText();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
