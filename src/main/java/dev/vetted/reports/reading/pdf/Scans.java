package dev.vetted.reports.reading.pdf;

import dev.vetted.reports.reading.UnreadableDocument;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages in grey, fine enough for their text to be recognised. Not for use by several threads. */
public final class Scans implements AutoCloseable {

    private static final float DOTS_PER_POINT = 300 / 72f;
    /** A little more than a page of legal size has. */
    private static final float MOST_DOTS = 11_000_000;
    /** Of a picture when unpacked as a whole; a page scanned in colour at 300 dots per inch has 26 million. */
    private static final long MOST_IMAGE_BYTES = 40_000_000;
    /** Of a picture of which every second or third dot is taken. */
    private static final long MOST_COARSE_IMAGE_BYTES = 120_000_000;

    private static final long SECONDS = 20;

    private final PDDocument document;

    private Scans(PDDocument document) {
        this.document = document;
    }

    /** @throws UnreadableDocument if the file cannot be opened */
    public static Scans open(byte[] pdf) throws UnreadableDocument {
        StandInFont.useThoseOfTheMachine();
        return new Scans(PdfFile.open(pdf));
    }

    /**
     * One page; nothing if it cannot be drawn within its limits.
     *
     * @param number from 1
     */
    public Optional<Scan> draw(int number) {
        long deadline = System.nanoTime() + SECONDS * 1_000_000_000L;
        return draw(number, new Limits(false, MOST_IMAGE_BYTES, deadline))
                .or(() -> draw(number, new Limits(true, MOST_COARSE_IMAGE_BYTES, deadline)));
    }

    private Optional<Scan> draw(int number, Limits limits) {
        try {
            float scale = scale(document.getPage(number - 1).getCropBox());
            PDFRenderer renderer = new PDFRenderer(document) {
                @Override
                protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                    return new ScanDrawing(parameters, limits.imageBytes(), limits.deadline());
                }
            };
            renderer.setSubsamplingAllowed(limits.coarse());
            BufferedImage drawn = renderer.renderImage(number - 1, scale, ImageType.GRAY);
            return Optional.of(new Scan(drawn, scale));
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
    public record Scan(BufferedImage image, float scale) {}
}
