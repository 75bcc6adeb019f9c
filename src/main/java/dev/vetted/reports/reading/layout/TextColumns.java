package dev.vetted.reports.reading.layout;

import dev.vetted.reports.reading.pdf.Ruling;
import dev.vetted.reports.reading.pdf.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds running text that is set in two columns and puts the right column below the left one. */
final class TextColumns {

    private static final int LEAST_LINES = 6;
    private static final float CLEAR = 4;
    private static final float FILLED = 0.7f;
    private static final int STEP = 3;
    private static final int FEWEST_BETWEEN = 6;
    private static final int FEWEST_ROWS = 3;
    private static final double NEARLY_ALL_WHOLE = 0.9;
    private static final double MOSTLY_WHOLE = 0.6;

    private final List<Line> lines;
    private final List<Ruling> rulings;
    private final Predicate<Line> columnTitles;

    private TextColumns(List<Line> lines, List<Ruling> rulings, Predicate<Line> columnTitles) {
        this.lines = lines;
        this.rulings = rulings;
        this.columnTitles = columnTitles;
    }

    /** The lines in the order of reading. Tables, whose cells stand side by side, are left as they are. */
    static List<Line> unfold(List<Line> lines, List<Ruling> rulings, float width, Predicate<Line> columnTitles) {
        TextColumns columns = new TextColumns(lines, rulings, columnTitles);
        Run best = null;
        for (float gutter = width * 0.4f; gutter <= width * 0.6f; gutter += STEP) {
            for (Run run : columns.runs(gutter)) {
                if ((best == null || run.sharedLines() > best.sharedLines()) && columns.isProse(run)) {
                    best = run;
                }
            }
        }
        return best == null ? lines : columns.unfolded(best);
    }

    /** Lines one below the other that leave the gutter free. */
    private record Run(List<Line> lines, int from, float gutter) {

        List<Line> left() {
            return part(word -> word.x1() <= gutter);
        }

        List<Line> right() {
            return part(word -> word.x1() > gutter);
        }

        private List<Line> part(Predicate<Word> side) {
            List<Line> part = new ArrayList<>();
            for (Line line : lines) {
                List<Word> words = line.words().stream().filter(side).toList();
                if (!words.isEmpty()) {
                    part.add(new Line(line.page(), words));
                }
            }
            return part;
        }

        /** Lines with words on both sides. */
        int sharedLines() {
            int shared = 0;
            for (Line line : lines) {
                boolean left = line.words().getFirst().x1() <= gutter;
                boolean right = line.words().getLast().x1() > gutter;
                shared += left && right ? 1 : 0;
            }
            return shared;
        }
    }

    private List<Run> runs(float gutter) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || crosses(lines.get(i), gutter)) {
                if (i - from >= LEAST_LINES) {
                    runs.add(new Run(lines.subList(from, i), from, gutter));
                }
                from = i + 1;
            }
        }
        return runs;
    }

    private static boolean crosses(Line line, float gutter) {
        return line.words().stream().anyMatch(word -> word.x0() < gutter + CLEAR && word.x1() > gutter - CLEAR);
    }

    /** Both sides are full of sentences, no rulings and no titles of columns are in sight. */
    private boolean isProse(Run run) {
        float top = run.lines().getFirst().y();
        float bottom = run.lines().getLast().y();
        boolean ruled = rulings.stream()
                .anyMatch(ruling -> ruling.y1() > top
                        && ruling.y0() < bottom
                        && ruling.x0() <= run.gutter() + CLEAR
                        && ruling.x1() >= run.gutter() - CLEAR);
        if (ruled || run.sharedLines() < 2 || holdsRows(run)) {
            return false;
        }
        List<Line> left = run.left();
        List<Line> right = run.right();
        boolean independent = isIndependent(left, right);
        double whole = independent ? MOSTLY_WHOLE : NEARLY_ALL_WHOLE;
        return isFilled(left, whole) && isFilled(right, whole) && (independent || !hasColumnTitles(run));
    }

    /** Lines of several tagged rows are those of a table; text that is only arranged in one is in a single row. */
    private static boolean holdsRows(Run run) {
        return run.lines().stream()
                        .map(line -> line.words().getFirst().tag().nearest(Tag.Kind.ROW))
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                >= FEWEST_ROWS;
    }

    private boolean hasColumnTitles(Run run) {
        return lines
                .subList(Math.max(0, run.from() - 1), run.from() + run.lines().size())
                .stream()
                .anyMatch(columnTitles);
    }

    /** Cells of a table share their baselines; two columns of text each have baselines of their own. */
    private static boolean isIndependent(List<Line> left, List<Line> right) {
        long between = left.stream().filter(line -> isBetween(line, right)).count();
        return between >= FEWEST_BETWEEN && between * 4 >= left.size();
    }

    private static boolean isBetween(Line line, List<Line> others) {
        boolean above = false;
        boolean below = false;
        for (Line other : others) {
            float distance = other.y() - line.y();
            if (Math.abs(distance) < line.size() * 0.2f) {
                return false;
            }
            above |= distance < 0 && -distance < line.size() * 1.8f;
            below |= distance > 0 && distance < line.size() * 1.8f;
        }
        return above && below;
    }

    private static boolean isFilled(List<Line> side, double share) {
        if (side.size() < LEAST_LINES) {
            return false;
        }
        float least = (float) side.stream().mapToDouble(Line::x0).min().orElse(0);
        float most = (float) side.stream().mapToDouble(Line::x1).max().orElse(0);
        long full = side.stream()
                .filter(line -> line.x1() - least > (most - least) * FILLED)
                .count();
        long whole = side.stream().filter(line -> isWhole(line)).count();
        long words = side.stream().mapToLong(line -> line.words().size()).sum();
        return full * 2 >= side.size() && whole >= side.size() * share && words >= side.size() * 4L;
    }

    /** One stretch of words, perhaps behind a bullet or number. */
    private static boolean isWhole(Line line) {
        List<Line> parts = line.segments();
        return parts.size() == 1 || parts.size() == 2 && parts.getFirst().text().length() <= 3;
    }

    private List<Line> unfolded(Run run) {
        List<Line> left = run.left();
        List<Line> right = run.right();
        float first = right.getFirst().y();
        int end = left.size();
        // Lines far below the right column, such as a signature, are under both columns.
        float last = right.getLast().y();
        for (int i = 1; i < left.size() && end == left.size(); i++) {
            boolean below = left.get(i).y() > last + left.get(i).size();
            if (below && left.get(i).y() - left.get(i - 1).y() > left.get(i).size() * 2) {
                end = i;
            }
        }
        float shift = minimum(right)
                - minimum(left.stream().filter(line -> line.y() >= first - 2).toList());
        List<Line> unfolded = new ArrayList<>(lines.subList(0, run.from()));
        unfolded.addAll(left.subList(0, end));
        right.forEach(line -> unfolded.add(moved(line, -shift)));
        unfolded.addAll(left.subList(end, left.size()));
        unfolded.addAll(lines.subList(run.from() + run.lines().size(), lines.size()));
        return unfolded;
    }

    private static float minimum(List<Line> side) {
        return (float) side.stream().mapToDouble(Line::x0).min().orElse(0);
    }

    private static Line moved(Line line, float by) {
        return new Line(
                line.page(), line.words().stream().map(word -> word.movedBy(by)).toList());
    }
}
