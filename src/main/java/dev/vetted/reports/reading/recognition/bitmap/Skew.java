package dev.vetted.reports.reading.recognition.bitmap;

import java.util.Arrays;

/** How far a page was turned in the scanner: at the right angle the lines of text and the gaps between them stand out. */
public final class Skew {

    private static final double WIDEST = Math.toRadians(6);
    private static final double STEP = Math.toRadians(0.25);
    private static final double FINE = Math.toRadians(0.03);
    /** Smaller angles do no harm. */
    private static final double LEAST = Math.toRadians(0.06);

    private static final int MOST_POINTS = 60_000;

    private final int[] xs = new int[MOST_POINTS];
    private final int[] ys = new int[MOST_POINTS];
    private final int reach;
    private int count;

    private Skew(Bitmap page) {
        this.reach = (int) Math.ceil(Math.hypot(page.width(), page.height()));
        int step = Math.max(2, Math.round(page.scale() * 0.7f));
        for (int y = step; y < page.height() - step; y += step) {
            for (int x = step; x < page.width() - step && count < MOST_POINTS; x += step) {
                if (page.isDark(x, y) && !page.isDark(x, y + step)) {
                    xs[count] = x - page.width() / 2;
                    ys[count] = y - page.height() / 2;
                    count++;
                }
            }
        }
    }

    /** The angle in radians by which the page has to be turned to stand upright; 0 if it does or if it cannot be told. */
    public static double correction(Bitmap page) {
        Skew skew = new Skew(page);
        if (skew.count < 200) {
            return 0;
        }
        double coarse = skew.sharpest(0, WIDEST, STEP);
        double fine = skew.sharpest(coarse, STEP, FINE);
        boolean clear = skew.sharpness(fine) > skew.sharpness(0) * 1.02;
        return Math.abs(fine) < LEAST || !clear ? 0 : fine;
    }

    private double sharpest(double middle, double width, double step) {
        double best = middle;
        double most = sharpness(middle);
        for (double angle = middle - width; angle <= middle + width; angle += step) {
            double sharpness = sharpness(angle);
            if (sharpness > most) {
                most = sharpness;
                best = angle;
            }
        }
        return best;
    }

    /** Sum of squares of the number of lower edges in each row of the turned page. */
    private double sharpness(double angle) {
        int[] rows = new int[reach / 3 + 2];
        Arrays.fill(rows, 0);
        double sine = Math.sin(angle);
        double cosine = Math.cos(angle);
        for (int i = 0; i < count; i++) {
            double y = xs[i] * sine + ys[i] * cosine;
            rows[(int) ((y + reach / 2.0) / 3)]++;
        }
        double sum = 0;
        for (int row : rows) {
            sum += (double) row * row;
        }
        return sum;
    }
}
