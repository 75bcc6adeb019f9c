package dev.vetted.reports.reading.structure;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.pdf.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines that a document itself calls headings; of use only if these are few and short, as headings are. */
final class TaggedHeadings {

    private static final int MOST_LINES = 4;
    private static final int LARGEST_PART = 4;

    private final Map<Tag, Integer> lengths = new HashMap<>();

    static TaggedHeadings of(List<Line> lines) {
        TaggedHeadings headings = new TaggedHeadings();
        long letters = 0;
        long all = 0;
        for (Line line : lines) {
            Optional<Tag> heading = of(line);
            heading.ifPresent(tag -> headings.lengths.merge(tag, 1, Integer::sum));
            letters += heading.isPresent() ? line.text().length() : 0;
            all += line.text().length();
        }
        if (letters * LARGEST_PART > all) {
            headings.lengths.clear();
        }
        return headings;
    }

    private static Optional<Tag> of(Line line) {
        return line.words().getFirst().tag().nearest(Tag.Kind.HEADING);
    }

    boolean contains(Line line) {
        return of(line).map(tag -> lengths.getOrDefault(tag, MOST_LINES + 1)).orElse(MOST_LINES + 1) <= MOST_LINES;
    }

    /** True if the lines belong to one heading. */
    boolean areOne(Line line, Line next) {
        return contains(line) && of(line).equals(of(next));
    }

    /** True if the lines belong to headings of different levels. */
    boolean areApart(Line line, Line next) {
        return contains(line)
                && contains(next)
                && of(line).map(Tag::level).orElse(0)
                        != of(next).map(Tag::level).orElse(0);
    }
}
