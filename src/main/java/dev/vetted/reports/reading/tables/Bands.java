package dev.vetted.reports.reading.tables;

import dev.vetted.reports.reading.layout.PageLayout;
import dev.vetted.reports.reading.pdf.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The horizontal rulings of a page that part the rows of a table from each other. */
final class Bands {

    private final List<Float> edges;

    private Bands(List<Float> edges) {
        this.edges = edges;
    }

    /** Rulings that reach over the first column and over a good part of the table. */
    static Bands of(PageLayout page, List<Column> columns) {
        float left = columns.getFirst().left();
        float right = columns.getLast().right();
        float probe = left + Math.min(12, (columns.get(1).left() - left) / 2);
        List<Ruling> sorted = new ArrayList<>(page.rulings());
        sorted.removeIf(ruling -> !ruling.isHorizontal());
        sorted.sort(Comparator.comparing(Ruling::y0));
        List<Float> edges = new ArrayList<>();
        int i = 0;
        while (i < sorted.size()) {
            int j = i;
            float covered = 0;
            boolean first = false;
            while (j < sorted.size() && sorted.get(j).y0() - sorted.get(i).y0() < 2) {
                Ruling ruling = sorted.get(j);
                float from = Math.max(left, ruling.x0());
                float to = Math.min(right, ruling.x1());
                covered += Math.max(0, to - from);
                first |= ruling.x0() <= probe && ruling.x1() >= probe;
                j++;
            }
            if (first && covered >= (right - left) * 0.5f) {
                edges.add(sorted.get(i).y0());
            }
            i = j;
        }
        return new Bands(edges);
    }

    /** True if there are enough rulings to part rows. */
    boolean areRows() {
        return edges.size() >= 2;
    }

    /** The number of the band in which a baseline lies: 0 above the first ruling. */
    int band(float y) {
        int band = 0;
        while (band < edges.size() && edges.get(band) < y - 1) {
            band++;
        }
        return band;
    }

    /** True for a band between two rulings. */
    boolean isClosed(int band) {
        return band > 0 && band < edges.size();
    }
}
