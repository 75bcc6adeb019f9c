package dev.vetted.reports.reading.recognition.bitmap;

/** Measures how thick the strokes of a word are, since bold print is what headings and titles of columns are told by. */
public final class Strokes {

    private Strokes() {}

    /** Twice the area of the ink by its outline, in dots; 0 if there is no ink. */
    public static float thickness(Bitmap page, int left, int top, int width, int height) {
        long area = 0;
        long outline = 0;
        int right = Math.min(left + width, page.width() - 1);
        int bottom = Math.min(top + height, page.height() - 1);
        for (int y = Math.max(1, top); y < bottom; y++) {
            for (int x = Math.max(1, left); x < right; x++) {
                boolean dark = page.isDark(x, y);
                area += dark ? 1 : 0;
                outline += dark != page.isDark(x - 1, y) ? 1 : 0;
                outline += dark != page.isDark(x, y - 1) ? 1 : 0;
            }
        }
        return outline == 0 ? 0 : 2f * area / outline;
    }
}
