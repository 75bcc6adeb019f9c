package dev.vetted.reports.reading.wording;

import dev.vetted.criteria.CriterionId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds criterion ids in text: single ones, lists, and ranges with hyphen, dash or "to". */
public final class Criteria {

    private static final String ONE = "(CC|PI|A|C|P)\\s?(\\d{1,2})\\.(\\d{1,2})(?![\\d]|\\.\\d|-\\d)";
    private static final Pattern ID = Pattern.compile("(?<![A-Za-z0-9.-])" + ONE);
    private static final Pattern RANGE_END = Pattern.compile(
            "\\s*(?:[-–—]|\\bto\\b|\\bthrough\\b)\\s*(?:(CC|PI|A|C|P)\\s?)?(\\d{1,2})\\.(\\d{1,2})(?![\\d]|\\.\\d)");
    /** A text that begins with criteria, as the title of a group does. */
    private static final Pattern LEADING =
            Pattern.compile("^\\W*(?:(?i:criteri(?:on|a))\\s*:?\\s*|TSC\\s*:?\\s*)?" + ONE);

    private Criteria() {}

    /** All ids of a text in the order of the catalogue, ranges written out. */
    public static List<CriterionId> in(String text) {
        TreeSet<CriterionId> ids = new TreeSet<>();
        Matcher matcher = ID.matcher(text);
        int at = 0;
        while (matcher.find(at)) {
            at = matcher.end();
            int last = Integer.parseInt(matcher.group(3));
            Matcher end = RANGE_END.matcher(text).region(matcher.end(), text.length());
            if (end.lookingAt()
                    && matcher.group(2).equals(end.group(2))
                    && (end.group(1) == null || end.group(1).equals(matcher.group(1)))) {
                last = Math.max(last, Integer.parseInt(end.group(3)));
                at = end.end();
            }
            for (int i = Integer.parseInt(matcher.group(3)); i <= last && i < 30; i++) {
                if (i > 0) {
                    ids.add(CriterionId.of(matcher.group(1) + Integer.parseInt(matcher.group(2)) + "." + i));
                }
            }
        }
        return new ArrayList<>(ids);
    }

    /** The ids with which a text begins: those of "CC6.2 and CC6.3 – Access", none of "Access (CC6.2)". */
    public static List<CriterionId> leading(String text) {
        if (!LEADING.matcher(text).find()) {
            return List.of();
        }
        Matcher matcher = Pattern.compile(
                        "^(?:[^A-Za-z]|(?i:criteri(?:on|a))|CC|PI|A|C|P|and\\b|to\\b|through\\b|&|TSC)*")
                .matcher(text);
        return matcher.find() ? in(matcher.group()) : List.of();
    }

    /** True if the text holds nothing but criteria. */
    public static boolean only(String text) {
        return !in(text).isEmpty()
                && text.replaceAll("(?:CC|PI|A|C|P)\\s?\\d{1,2}\\.\\d{1,2}", "")
                        .replaceAll("(?i)\\b(?:and|to|through|criteri(?:on|a)|tsc)\\b|[-–—,;:&()\\[\\]./\\s]", "")
                        .isEmpty();
    }
}
