package dev.vetted.reports.reading.recognition.bitmap;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds areas printed light on dark, as the titles of columns often are, and makes them dark on light. */
public final class DarkGround {

    private static final float CELL = 2;
    private static final float LEAST_WIDTH = 18;
    private static final float LEAST_HEIGHT = 7;

    private final Bitmap page;
    private final int cell;
    private final int columns;
    private final int rows;
    private final boolean[] dark;

    private DarkGround(Bitmap page) {
        this.page = page;
        this.cell = Math.max(2, Math.round(CELL * page.scale()));
        this.columns = page.width() / cell;
        this.rows = page.height() / cell;
        this.dark = new boolean[columns * rows];
        for (int i = 0; i < dark.length; i++) {
            int x = i % columns * cell;
            int y = i / columns * cell;
            dark[i] = isMostlyDark(new Area(x, y, x + cell, y + cell));
        }
    }

    /** Turns dark areas into their negative. */
    public static void lighten(Bitmap page) {
        DarkGround ground = new DarkGround(page);
        for (int i = 0; i < ground.dark.length; i++) {
            if (ground.dark[i]) {
                ground.lighten(ground.takeFrom(i));
            }
        }
    }

    private void lighten(Area area) {
        boolean large = area.right() - area.left() >= LEAST_WIDTH * page.scale()
                && area.bottom() - area.top() >= LEAST_HEIGHT * page.scale();
        if (large && isMostlyDark(area)) {
            for (int y = area.top(); y < area.bottom(); y++) {
                for (int x = area.left(); x < area.right(); x++) {
                    page.invert(x, y);
                }
            }
        }
    }

    /** The box around all dark cells that hang together with one; they are not found again. */
    private Area takeFrom(int start) {
        Deque<Integer> next = new ArrayDeque<>();
        next.add(start);
        dark[start] = false;
        int left = columns;
        int right = 0;
        int top = rows;
        int bottom = 0;
        while (!next.isEmpty()) {
            int at = next.remove();
            int column = at % columns;
            int row = at / columns;
            left = Math.min(left, column);
            right = Math.max(right, column + 1);
            top = Math.min(top, row);
            bottom = Math.max(bottom, row + 1);
            take(column > 0, at - 1, next);
            take(column < columns - 1, at + 1, next);
            take(row > 0, at - columns, next);
            take(row < rows - 1, at + columns, next);
        }
        return new Area(left * cell, top * cell, right * cell, bottom * cell);
    }

    private void take(boolean inside, int at, Deque<Integer> next) {
        if (inside && dark[at]) {
            dark[at] = false;
            next.add(at);
        }
    }

    private boolean isMostlyDark(Area area) {
        int count = 0;
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                count += page.isDark(x, y) ? 1 : 0;
            }
        }
        return count * 5L > 3L * (area.right() - area.left()) * (area.bottom() - area.top());
    }

    private record Area(int left, int top, int right, int bottom) {}
}
