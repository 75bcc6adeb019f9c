package dev.vetted.reports.reading.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A stretch of a page on which quoted words stand, in fractions of the page as displayed.
 *
 * @param page from 1
 * @param x left edge, 0 to 1 from the left
 * @param y upper edge, 0 to 1 from the top
 * @param width 0 to 1
 * @param height 0 to 1
 */
public record Mark(int page, BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height) {

    private static final int DIGITS = 4;

    /** What lies outside of the page is cut off. */
    static Mark of(int page, float left, float top, float right, float bottom) {
        float x0 = Math.clamp(left, 0, 1);
        float y0 = Math.clamp(top, 0, 1);
        return new Mark(
                page,
                rounded(x0),
                rounded(y0),
                rounded(Math.clamp(right, x0, 1) - x0),
                rounded(Math.clamp(bottom, y0, 1) - y0));
    }

    private static BigDecimal rounded(float fraction) {
        return BigDecimal.valueOf(fraction).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
