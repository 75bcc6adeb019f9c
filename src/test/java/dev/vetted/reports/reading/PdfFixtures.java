package dev.vetted.reports.reading;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Small PDFs for tests, line by line. */
final class PdfFixtures {

    private static final PDType1Font PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final PDType1Font BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();

    static PdfFixtures document() {
        return new PdfFixtures();
    }

    /** A page of lines; a line that begins with # is a heading. */
    PdfFixtures page(String... lines) {
        return draw(stream -> {
            float y = 720;
            for (String line : lines) {
                boolean heading = line.startsWith("#");
                text(stream, heading ? BOLD : PLAIN, heading ? 16 : 10, 60, y, line.replaceFirst("^# *", ""));
                y -= heading ? 30 : 15;
            }
        });
    }

    /** A page with a text in the colour of the paper between two lines that can be read. */
    PdfFixtures pageWithWhiteText(String first, String hidden, String last) {
        return draw(stream -> {
            text(stream, PLAIN, 10, 60, 700, first);
            stream.setNonStrokingColor(Color.WHITE);
            text(stream, PLAIN, 10, 60, 680, hidden);
            stream.setNonStrokingColor(Color.BLACK);
            text(stream, PLAIN, 10, 60, 660, last);
        });
    }

    PdfFixtures pageWithInvisibleText(String hidden) {
        return draw(stream -> {
            stream.setRenderingMode(RenderingMode.NEITHER);
            text(stream, PLAIN, 10, 60, 680, hidden);
        });
    }

    /** A page that shows a picture and nothing else. */
    PdfFixtures picture() {
        return draw(stream -> {
            BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB);
            stream.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 612, 792);
        });
    }

    byte[] bytes() {
        return save();
    }

    byte[] withPasswords(String owner, String user) {
        try {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return save();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] save() {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfFixtures draw(Drawing drawing) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            drawing.on(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void text(PDPageContentStream stream, PDType1Font font, float size, float x, float y, String text)
            throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, y);
        stream.showText(text);
        stream.endText();
    }

    private interface Drawing {
        void on(PDPageContentStream stream) throws IOException;
    }
}
