package dev.vetted.reports.reading.pdf;

/** A straight horizontal or vertical line, or a thin filled box that looks like one. */
public record Ruling(float x0, float y0, float x1, float y1) {

    private static final float THIN = 2.5f;

    public boolean isHorizontal() {
        return y1 - y0 <= THIN && x1 - x0 > THIN;
    }

    public boolean isVertical() {
        return x1 - x0 <= THIN && y1 - y0 > THIN;
    }

    public float length() {
        return Math.max(x1 - x0, y1 - y0);
    }
}
