package dev.vetted.reports.reading.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns coordinates of the page into those of the viewer: origin top left, page turned as it is displayed. */
final class ViewerFrame {

    /** The largest page that PDF readers take for one, 200 inches. */
    private static final float MOST = 14_400;

    private final PDRectangle box;
    private final int rotation;

    ViewerFrame(PDPage page) {
        this.box = bounded(page.getCropBox());
        this.rotation = ((page.getRotation() % 360) + 360) % 360;
    }

    private static PDRectangle bounded(PDRectangle box) {
        boolean sane = Math.abs(box.getLowerLeftX()) <= MOST && Math.abs(box.getLowerLeftY()) <= MOST;
        return sane
                ? new PDRectangle(
                        box.getLowerLeftX(),
                        box.getLowerLeftY(),
                        Math.min(box.getWidth(), MOST),
                        Math.min(box.getHeight(), MOST))
                : PDRectangle.LETTER;
    }

    float width() {
        return rotation % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    float height() {
        return rotation % 180 == 0 ? box.getHeight() : box.getWidth();
    }

    Point2D.Float toViewer(double pageX, double pageY) {
        float x = (float) pageX - box.getLowerLeftX();
        float y = (float) pageY - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Float(y, x);
            case 180 -> new Point2D.Float(box.getWidth() - x, y);
            case 270 -> new Point2D.Float(box.getHeight() - y, box.getWidth() - x);
            default -> new Point2D.Float(x, box.getHeight() - y);
        };
    }

    boolean shows(float x, float y) {
        return x >= -2 && y >= -2 && x <= width() + 2 && y <= height() + 2;
    }
}
