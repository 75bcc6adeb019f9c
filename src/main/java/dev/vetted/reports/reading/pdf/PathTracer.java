package dev.vetted.reports.reading.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Follows the paths of a page and keeps the straight lines that could be rulings of a table. */
final class PathTracer {

    private static final int MAX_RULINGS = 20_000;

    private final ViewerFrame frame;
    private final Ink ink;
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Ruling> segments = new ArrayList<>();
    private final List<Ruling> boxes = new ArrayList<>();
    private final List<Ruling> shapes = new ArrayList<>();
    private int subpath;
    private Point2D.Float start = new Point2D.Float();
    private Point2D.Float current = new Point2D.Float();

    PathTracer(ViewerFrame frame, Ink ink) {
        this.frame = frame;
        this.ink = ink;
    }

    List<Ruling> rulings() {
        return rulings;
    }

    Point2D current() {
        return current;
    }

    void moveTo(float x, float y) {
        endSubpath();
        start = new Point2D.Float(x, y);
        current = start;
    }

    void lineTo(float x, float y) {
        addSegment(current, new Point2D.Float(x, y));
        current = new Point2D.Float(x, y);
    }

    void jumpTo(float x, float y) {
        current = new Point2D.Float(x, y);
    }

    void close() {
        addSegment(current, start);
        current = start;
    }

    void rectangle(Point2D a, Point2D c) {
        Ruling box = bounds(a, c);
        if (boxes.size() < MAX_RULINGS) {
            boxes.add(box);
        }
        start = new Point2D.Float((float) a.getX(), (float) a.getY());
        current = start;
    }

    void drop() {
        segments.clear();
        boxes.clear();
        shapes.clear();
        subpath = 0;
    }

    void stroke(PDGraphicsState state) {
        segments.forEach(this::keep);
        boxes.forEach(this::keepEdges);
        drop();
    }

    void fill(PDGraphicsState state) {
        for (Ruling box : filledBoxes()) {
            keep(box);
            ink.paint(box.x0(), box.y0(), box.x1(), box.y1(), state);
        }
        drop();
    }

    void fillAndStroke(PDGraphicsState state) {
        for (Ruling box : filledBoxes()) {
            ink.paint(box.x0(), box.y0(), box.x1(), box.y1(), state);
        }
        stroke(state);
    }

    /** Boxes drawn as such, or as closed paths of straight lines. */
    private List<Ruling> filledBoxes() {
        endSubpath();
        List<Ruling> all = new ArrayList<>(boxes);
        all.addAll(shapes);
        return all;
    }

    /** What has been drawn since the last move is one shape; its bounds stand for it. */
    private void endSubpath() {
        List<Ruling> sides = segments.subList(subpath, segments.size());
        if (sides.size() >= 3 && shapes.size() < MAX_RULINGS) {
            float x0 = Float.MAX_VALUE;
            float y0 = Float.MAX_VALUE;
            float x1 = -Float.MAX_VALUE;
            float y1 = -Float.MAX_VALUE;
            for (Ruling side : sides) {
                x0 = Math.min(x0, side.x0());
                y0 = Math.min(y0, side.y0());
                x1 = Math.max(x1, side.x1());
                y1 = Math.max(y1, side.y1());
            }
            shapes.add(new Ruling(x0, y0, x1, y1));
        }
        subpath = segments.size();
    }

    private void addSegment(Point2D from, Point2D to) {
        if (segments.size() < MAX_RULINGS) {
            segments.add(bounds(from, to));
        }
    }

    private Ruling bounds(Point2D a, Point2D b) {
        Point2D.Float p = frame.toViewer(a.getX(), a.getY());
        Point2D.Float q = frame.toViewer(b.getX(), b.getY());
        return new Ruling(Math.min(p.x, q.x), Math.min(p.y, q.y), Math.max(p.x, q.x), Math.max(p.y, q.y));
    }

    private void keepEdges(Ruling box) {
        if (box.isHorizontal() || box.isVertical()) {
            keep(box);
            return;
        }
        keep(new Ruling(box.x0(), box.y0(), box.x1(), box.y0()));
        keep(new Ruling(box.x0(), box.y1(), box.x1(), box.y1()));
        keep(new Ruling(box.x0(), box.y0(), box.x0(), box.y1()));
        keep(new Ruling(box.x1(), box.y0(), box.x1(), box.y1()));
    }

    private void keep(Ruling line) {
        if (rulings.size() < MAX_RULINGS && (line.isHorizontal() || line.isVertical())) {
            rulings.add(line);
        }
    }
}
