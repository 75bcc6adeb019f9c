package dev.vetted.reports.reading.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws one page and stops when that takes more time or memory than a page needs. */
final class ScanDrawing extends PageDrawer {

    /** Each level of transparency takes a bitmap of its own. */
    private static final int DEEPEST = 4;

    private final long mostImageBytes;
    private final long deadline;
    private int depth;

    ScanDrawing(PageDrawerParameters parameters, long mostImageBytes, long deadline) throws IOException {
        super(parameters);
        this.mostImageBytes = mostImageBytes;
        this.deadline = deadline;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() > deadline) {
            throw new Budget.Exhausted();
        }
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
        ImageSizes.check(image, mostImageBytes);
        // Else a scan of few dots per inch is enlarged dot by dot, and its letters get steps.
        image.setInterpolate(true);
        super.drawImage(image);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        if (depth >= DEEPEST) {
            throw new Budget.Exhausted();
        }
        depth++;
        try {
            super.showTransparencyGroup(form);
        } finally {
            depth--;
        }
    }
}
