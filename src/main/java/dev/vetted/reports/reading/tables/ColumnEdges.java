package dev.vetted.reports.reading.tables;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.layout.PageLayout;
import dev.vetted.reports.reading.pdf.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Settles where columns begin when their titles are centred and so do not stand on the left edge. */
final class ColumnEdges {

    private static final int LOOK_AHEAD = 40;

    private ColumnEdges() {}

    static List<Column> settle(List<Column> columns, List<Line> lines, int from, PageLayout page, float y) {
        List<Column> settled = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            float floor = i == 0 ? 0 : columns.get(i - 1).right();
            float left = leftOf(columns.get(i), floor, lines, from);
            left = Math.min(left, ruledLeft(columns.get(i), floor, page, y));
            settled.add(columns.get(i).withLeft(Math.min(left, columns.get(i).left())));
        }
        return settled;
    }

    /** The most frequent start of a cell between the title before and the end of this title. */
    private static float leftOf(Column column, float floor, List<Line> lines, int from) {
        int page = lines.get(Math.min(from, lines.size() - 1)).page();
        List<Float> starts = new ArrayList<>();
        for (int i = from;
                i < lines.size() && i < from + LOOK_AHEAD && lines.get(i).page() == page;
                i++) {
            List<Line> cells = lines.get(i).segments();
            for (Line cell : cells) {
                if (cell.x0() > floor && cell.x0() <= column.right() && (cells.size() > 1 || floor == 0)) {
                    starts.add(cell.x0());
                }
            }
        }
        float best = column.left();
        int most = 0;
        for (float start : starts) {
            int count = (int)
                    starts.stream().filter(other -> Math.abs(other - start) < 2).count();
            if (count > most) {
                most = count;
                best = start;
            }
        }
        return most >= 2 ? best : column.left();
    }

    /** A vertical ruling between the title before and this title is the edge. */
    private static float ruledLeft(Column column, float floor, PageLayout page, float y) {
        float best = Float.MAX_VALUE;
        for (Ruling ruling : page.rulings()) {
            boolean beside = ruling.y0() < y && ruling.y1() > y - 6;
            if (ruling.isVertical() && beside && ruling.x1() > floor - 1 && ruling.x1() < column.left() && floor > 0) {
                best = Math.min(best, ruling.x1() + 1);
            }
        }
        return best;
    }
}
