package dev.vetted.reports.reading.layout;

import dev.vetted.reports.reading.pdf.Ruling;
import java.util.List;

/**
 * One page as lines from top to bottom.
 *
 * @param lines without running headers, footers and marks
 * @param stream the letters of the page in the order of printing, for checking quotes
 */
public record PageLayout(int number, float width, float height, List<Line> lines, List<Ruling> rulings, String stream) {

    public PageLayout {
        lines = List.copyOf(lines);
        rulings = List.copyOf(rulings);
    }

    public PageLayout withLines(List<Line> other) {
        return new PageLayout(number, width, height, other, rulings, stream);
    }

    /** True if the words stand on the page one after another, in the order of printing. */
    public boolean prints(String words) {
        return stream.contains(Letters.of(words));
    }
}
