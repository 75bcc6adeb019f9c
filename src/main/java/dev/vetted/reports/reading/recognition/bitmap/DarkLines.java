package dev.vetted.reports.reading.recognition.bitmap;

import dev.vetted.reports.reading.pdf.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Finds long thin dark lines, the rulings of scanned tables, and takes them off the page so that they are not read as letters. */
public final class DarkLines {

    private static final float LEAST_ACROSS = 30;
    private static final float LEAST_DOWN = 22;
    private static final float THICKEST = 2.4f;
    private static final float LONGEST_GAP = 0.8f;
    /** How far beside a line its ground is looked at. */
    private static final float BESIDE = 0.9f;

    private static final int MOST = 5_000;

    private final Bitmap page;
    private final boolean across;
    private final List<Line> open = new ArrayList<>();
    private final List<Line> finished = new ArrayList<>();

    private DarkLines(Bitmap page, boolean across) {
        this.page = page;
        this.across = across;
    }

    /** Removes the lines from the page and returns them as rulings, in points. */
    public static List<Ruling> takeFrom(Bitmap page) {
        DarkLines across = new DarkLines(page, true);
        DarkLines down = new DarkLines(page, false);
        across.find(LEAST_ACROSS);
        down.find(LEAST_DOWN);
        List<Ruling> rulings = new ArrayList<>();
        for (DarkLines lines : List.of(across, down)) {
            for (Line line : lines.finished) {
                rulings.add(lines.ruling(line));
                lines.erase(line);
            }
        }
        return rulings;
    }

    /** A line while it is followed: from and to along it, first and last across it. */
    private static final class Line {
        private int from;
        private int to;
        private final int first;
        private int last;

        Line(int from, int to, int at) {
            this.from = from;
            this.to = to;
            this.first = at;
            this.last = at;
        }
    }

    private void find(float leastPoints) {
        int least = Math.round(leastPoints * page.scale());
        int gap = Math.round(LONGEST_GAP * page.scale());
        int length = across ? page.width() : page.height();
        int rows = across ? page.height() : page.width();
        for (int at = 0; at < rows; at++) {
            int start = -1;
            int end = -1;
            for (int i = 0; i <= length; i++) {
                boolean dark = i < length && (across ? page.isDark(i, at) : page.isDark(at, i));
                if (dark) {
                    start = start < 0 ? i : start;
                    end = i;
                } else if (start >= 0 && (i == length || i - end > gap)) {
                    if (end - start >= least) {
                        add(start, end, at);
                    }
                    start = -1;
                }
            }
            close(at);
        }
        close(rows + 1);
    }

    private void add(int from, int to, int at) {
        for (Line line : open) {
            if (line.last >= at - 1 && from <= line.to + 3 && to >= line.from - 3) {
                line.from = Math.min(line.from, from);
                line.to = Math.max(line.to, to);
                line.last = at;
                return;
            }
        }
        open.add(new Line(from, to, at));
    }

    private void close(int at) {
        open.removeIf(line -> {
            boolean ended = line.last < at;
            boolean thin = line.last - line.first + 1 <= THICKEST * page.scale();
            if (ended && thin && finished.size() < MOST && isOnPaper(line)) {
                finished.add(line);
            }
            return ended;
        });
    }

    /** Between light letters on a dark ground there are dark stripes too, but no paper beside them. */
    private boolean isOnPaper(Line line) {
        int beside = Math.max(2, Math.round(BESIDE * page.scale()));
        return light(line, line.first - beside) && light(line, line.last + beside);
    }

    private boolean light(Line line, int at) {
        int rows = across ? page.height() : page.width();
        if (at < 0 || at >= rows) {
            return true;
        }
        int light = 0;
        for (int i = line.from; i <= line.to; i++) {
            light += (across ? page.isDark(i, at) : page.isDark(at, i)) ? 0 : 1;
        }
        return light * 2 > line.to - line.from;
    }

    private Ruling ruling(Line line) {
        float scale = page.scale();
        return across
                ? new Ruling(line.from / scale, line.first / scale, line.to / scale, line.last / scale)
                : new Ruling(line.first / scale, line.from / scale, line.last / scale, line.to / scale);
    }

    /** With a grey seam on both sides. */
    private void erase(Line line) {
        int rows = across ? page.height() : page.width();
        for (int at = Math.max(0, line.first - 1); at <= Math.min(rows - 1, line.last + 1); at++) {
            for (int i = line.from; i <= line.to; i++) {
                if (across) {
                    page.whiten(i, at);
                } else {
                    page.whiten(at, i);
                }
            }
        }
    }
}
