package dev.vetted.reports.reading.recognition.bitmap;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A page in grey, one byte for each dot, 0 for black.
 *
 * @param scale dots per point
 */
public record Bitmap(byte[] dots, int width, int height, float scale) {

    private static final int DARK = 150;
    private static final int FAINT = 195;

    public static Bitmap of(BufferedImage image, float scale) {
        byte[] dots = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new Bitmap(dots, image.getWidth(), image.getHeight(), scale);
    }

    /** Removes what hardly stands out from the paper, such as the name of a recipient printed across the page. */
    public void removeFaint() {
        for (int i = 0; i < dots.length; i++) {
            if ((dots[i] & 0xFF) >= FAINT) {
                dots[i] = (byte) 255;
            }
        }
    }

    public boolean isDark(int x, int y) {
        return (dots[y * width + x] & 0xFF) < DARK;
    }

    void whiten(int x, int y) {
        dots[y * width + x] = (byte) 255;
    }

    void invert(int x, int y) {
        dots[y * width + x] = (byte) ~dots[y * width + x];
    }

    public Bitmap copy() {
        return new Bitmap(dots.clone(), width, height, scale);
    }

    /** The page turned clockwise by quarters of a circle. */
    public Bitmap turned(int quarters) {
        Bitmap turned = this;
        for (int i = 0; i < quarters; i++) {
            turned = turned.turnedOnce();
        }
        return turned;
    }

    private Bitmap turnedOnce() {
        byte[] turned = new byte[dots.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + height - 1 - y] = dots[y * width + x];
            }
        }
        return new Bitmap(turned, height, width, scale);
    }

    /** The page turned about its middle by a small angle; what leaves the page is lost, what comes in is white. */
    public Bitmap rotated(double radians) {
        BufferedImage from = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] copy = ((DataBufferByte) from.getRaster().getDataBuffer()).getData();
        System.arraycopy(dots, 0, copy, 0, dots.length);
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = to.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(from, AffineTransform.getRotateInstance(radians, width / 2.0, height / 2.0), null);
        graphics.dispose();
        return of(to, scale);
    }

    /** Writes the simplest of all formats of pictures, which needs no decoder: a header and the dots. */
    public void writeTo(OutputStream out) throws IOException {
        out.write("P5 %d %d 255\n".formatted(width, height).getBytes(StandardCharsets.US_ASCII));
        out.write(dots);
    }
}
