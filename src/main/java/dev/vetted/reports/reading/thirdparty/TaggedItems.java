package dev.vetted.reports.reading.thirdparty;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.pdf.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The items of a list that the document itself tells apart. */
final class TaggedItems {

    private static final int FEWEST = 2;

    private TaggedItems() {}

    /** The innermost item in which a line begins. */
    static Optional<Tag> of(Line line) {
        return line.words().getFirst().tag().nearest(Tag.Kind.ITEM);
    }

    /**
     * True if there are items and they begin where a person sees them begin: at the marks, and nowhere else, or where
     * there are none at the beginning of a sentence.
     */
    static boolean areIn(List<Line> lines, Predicate<Line> isMarked) {
        Set<Tag> items = new HashSet<>();
        int starts = 0;
        int atMark = 0;
        int marks = 0;
        int atSentence = 0;
        for (Line line : lines) {
            Optional<Tag> item = of(line);
            boolean start = item.isPresent() && items.add(item.get());
            boolean marked = item.isPresent() && isMarked.test(line);
            starts += start ? 1 : 0;
            marks += marked ? 1 : 0;
            atMark += start && marked ? 1 : 0;
            atSentence += start && !Character.isLowerCase(line.text().charAt(0)) ? 1 : 0;
        }
        boolean plausible = marks > 0 ? isMost(atMark, starts) && isMost(atMark, marks) : isMost(atSentence, starts);
        return starts >= FEWEST && plausible;
    }

    private static boolean isMost(int part, int all) {
        return part * 5 >= all * 4;
    }
}
