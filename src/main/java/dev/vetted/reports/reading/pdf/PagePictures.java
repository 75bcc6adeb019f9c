package dev.vetted.reports.reading.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages in grey as a viewer shows them. Not for use by several threads. */
public final class PagePictures implements AutoCloseable {

    private static final float DOTS_PER_POINT = 300 / 72f;
    /** A little more than a page of legal size has. */
    private static final float MOST_DOTS = 11_000_000;
    /** Of a picture when unpacked as a whole; a page scanned in colour at 300 dots per inch has 26 million. */
    private static final long MOST_IMAGE_BYTES = 40_000_000;
    /** Of a picture of which every second or third dot is taken. */
    private static final long MOST_COARSE_IMAGE_BYTES = 120_000_000;

    private static final long SECONDS = 20;

    private final PDDocument document;

    private PagePictures(PDDocument document) {
        this.document = document;
    }

    /** @throws IOException if the file cannot be opened */
    public static PagePictures open(byte[] pdf) throws IOException {
        return new PagePictures(Loader.loadPDF(pdf));
    }

    /**
     * One page; nothing if it cannot be drawn within its limits.
     *
     * @param number from 1
     */
    public Optional<PagePicture> draw(int number) {
        long deadline = System.nanoTime() + SECONDS * 1_000_000_000L;
        return draw(number, new Limits(false, MOST_IMAGE_BYTES, deadline))
                .or(() -> draw(number, new Limits(true, MOST_COARSE_IMAGE_BYTES, deadline)));
    }

    private Optional<PagePicture> draw(int number, Limits limits) {
        try {
            float scale = scale(document.getPage(number - 1).getCropBox());
            PDFRenderer renderer = new PDFRenderer(document) {
                @Override
                protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                    return new PageDrawing(parameters, limits.imageBytes(), limits.deadline());
                }
            };
            renderer.setSubsamplingAllowed(limits.coarse());
            BufferedImage drawn = renderer.renderImage(number - 1, scale, ImageType.GRAY);
            return Optional.of(new PagePicture(drawn, scale));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    private static float scale(PDRectangle box) {
        float points = Math.max(1, box.getWidth() * box.getHeight());
        return (float) Math.min(DOTS_PER_POINT, Math.sqrt(MOST_DOTS / points));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private record Limits(boolean coarse, long imageBytes, long deadline) {}

    /**
     * A drawn page.
     *
     * @param image one byte of grey for each dot
     * @param scale dots per point
     */
    public record PagePicture(BufferedImage image, float scale) {}
}
