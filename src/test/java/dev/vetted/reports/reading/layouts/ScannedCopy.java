package dev.vetted.reports.reading.layouts;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntPredicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A copy of a document whose pages are pictures, as a scanner makes it. */
final class ScannedCopy {

    private static final int DOTS_PER_INCH = 250;

    private ScannedCopy() {}

    /** All pages, each turned clockwise by quarters of a circle. */
    static byte[] of(byte[] pdf, int quarters) {
        return of(pdf, quarters, page -> true);
    }

    /** @param scanned tells by their numbers, from 1, the pages that become pictures */
    static byte[] of(byte[] pdf, int quarters, IntPredicate scanned) {
        try (PDDocument from = Loader.loadPDF(pdf);
                PDDocument to = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(from);
            for (int i = 0; i < from.getNumberOfPages(); i++) {
                if (scanned.test(i + 1)) {
                    BufferedImage drawn = renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY);
                    add(turned(drawn, quarters), to);
                } else {
                    to.importPage(from.getPage(i));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            to.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(BufferedImage picture, PDDocument to) throws IOException {
        float scale = 72f / DOTS_PER_INCH;
        PDPage page = new PDPage(new PDRectangle(picture.getWidth() * scale, picture.getHeight() * scale));
        to.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(to, page)) {
            content.drawImage(
                    JPEGFactory.createFromImage(to, picture, 0.8f),
                    0,
                    0,
                    page.getMediaBox().getWidth(),
                    page.getMediaBox().getHeight());
        }
    }

    private static BufferedImage turned(BufferedImage picture, int quarters) {
        BufferedImage turned = picture;
        for (int i = 0; i < quarters; i++) {
            BufferedImage next = new BufferedImage(turned.getHeight(), turned.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D drawing = next.createGraphics();
            drawing.translate(turned.getHeight(), 0);
            drawing.rotate(Math.PI / 2);
            drawing.drawImage(turned, 0, 0, null);
            drawing.dispose();
            turned = next;
        }
        return turned;
    }
}
