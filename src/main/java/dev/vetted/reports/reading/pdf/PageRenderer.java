package dev.vetted.reports.reading.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages so that print of usual size can be read, however large the page or the images on it are. */
final class PageRenderer extends PDFRenderer {

    private static final float DOTS_PER_POINT = 132 / 72f;
    private static final double MOST_DOTS = 4_000_000;
    private static final float MOST_DOTS_A_SIDE = 8_000;
    /** Of all images on a page before they are made smaller. */
    private static final long MOST_DOTS_OF_IMAGES = 300_000_000;

    private final PDDocument file;
    private final Budget budget;

    PageRenderer(PDDocument file, Budget budget) {
        super(file);
        this.file = file;
        this.budget = budget;
        setSubsamplingAllowed(true);
    }

    /** @param index from 0 */
    BufferedImage draw(int index) throws IOException {
        PDPage page = file.getPage(index);
        StreamSizes.check(page);
        return renderImage(index, scale(page.getCropBox()), ImageType.RGB);
    }

    private static float scale(PDRectangle box) {
        float width = Math.max(1, box.getWidth());
        float height = Math.max(1, box.getHeight());
        double bySize = Math.sqrt(MOST_DOTS / ((double) width * height));
        double bySide = MOST_DOTS_A_SIDE / Math.max(width, height);
        return (float) Math.min(DOTS_PER_POINT, Math.min(bySize, bySide));
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters, budget);
    }

    private static final class Drawer extends PageDrawer {

        private final Budget budget;
        private long dotsOfImages;

        Drawer(PageDrawerParameters parameters, Budget budget) throws IOException {
            super(parameters);
            this.budget = budget;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            budget.spend();
            super.processOperator(operator, operands);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
                throws IOException {
            if (failure instanceof Budget.Exhausted) {
                throw failure;
            }
            super.operatorException(operator, operands, failure);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            dotsOfImages += (long) image.getWidth() * image.getHeight();
            if (dotsOfImages > MOST_DOTS_OF_IMAGES) {
                throw new Budget.Exhausted();
            }
            super.drawImage(image);
        }
    }
}
