package dev.vetted.reports.reading.structure;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.wording.LegalNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds headings: short and without a full stop, and larger or bolder than the text, in capitals, or called headings by
 * the document.
 */
final class Headings {

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.;,]\\s*\\d{0,3}$");
    private static final int LONGEST = 120;
    /** Of the widest line of prose; cells of two columns and lines of two columns of text stay below. */
    private static final double WIDE = 0.52;

    private Headings() {}

    /** The size in which the running text is printed. */
    static float proseSize(List<Line> lines) {
        Map<Integer, Integer> lengths = new HashMap<>();
        double widest = lines.stream()
                .filter(Headings::isProse)
                .mapToDouble(line -> line.x1() - line.x0())
                .max()
                .orElse(0);
        for (Line line : lines) {
            // Text in the cells of tables, often smaller, may be more than there is prose.
            if (isProse(line) && line.x1() - line.x0() >= widest * WIDE) {
                lengths.merge(Math.round(line.size() * 10), line.words().size(), Integer::sum);
            }
        }
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() / 10f)
                .orElse(10f);
    }

    private static boolean isProse(Line line) {
        return !line.bold() && line.words().size() >= 8 && line.segments().size() == 1;
    }

    static List<Heading> find(List<Line> lines, float proseSize) {
        List<Heading> headings = new ArrayList<>();
        TaggedHeadings tagged = TaggedHeadings.of(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (!isHeading(lines.get(i), proseSize, tagged)) {
                continue;
            }
            Heading heading = Heading.of(lines.get(i), i);
            while (heading.end() < lines.size()
                    && continues(heading, lines.get(heading.end() - 1), lines.get(heading.end()), tagged)
                    && isHeading(lines.get(heading.end()), proseSize, tagged)) {
                heading = heading.with(lines.get(heading.end()));
            }
            headings.add(heading);
            i = heading.end() - 1;
        }
        return headings;
    }

    private static boolean isHeading(Line line, float proseSize, TaggedHeadings tagged) {
        String text = line.text();
        if (text.length() > LONGEST || text.length() < 3) {
            return false;
        }
        if (END_OF_SENTENCE.matcher(text).find() && !LegalNames.isName(text)) {
            return false;
        }
        if (!Character.isLetterOrDigit(text.charAt(0)) || line.segments().size() > 2) {
            return false;
        }
        return tagged.contains(line) || looksLikeHeading(line, proseSize);
    }

    private static boolean looksLikeHeading(Line line, float proseSize) {
        String text = line.text();
        boolean capitals =
                text.equals(text.toUpperCase()) && text.replaceAll("[^A-Z]", "").length() >= 8;
        return line.size() >= proseSize * 1.08f
                || line.bold()
                || capitals && line.segments().size() == 1;
    }

    private static boolean continues(Heading heading, Line last, Line next, TaggedHeadings tagged) {
        if (tagged.areOne(last, next)) {
            return true;
        }
        return next.page() == last.page()
                && !tagged.areApart(last, next)
                && next.bold() == last.bold()
                && Math.abs(next.size() - last.size()) < 0.2f
                && next.y() - last.y() < last.size() * 1.9f
                && !Heading.of(next, 0).isNumbered()
                && heading.end() - heading.index() < 4;
    }
}
