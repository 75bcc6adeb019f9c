package dev.vetted.reports.reading.controls;

import dev.vetted.reports.reading.layout.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids of controls as printed: AC-1, CC6.2.1, 10.04, NET.03, C-12, KG 2.2. */
public final class ControlIds {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/#-]*\\d[A-Za-z0-9._/-]*|\\d{1,3}");

    /** Letters and a number of their own: two words that are one id. */
    private static final Pattern TWO_WORDS =
            Pattern.compile("^([A-Z]{1,6}\\s\\d{1,3}(?:[.-]\\d{1,3}){0,3}[a-z]?)(?=[.:;,)]*(?:\\s|$))");

    private static final String PART = "[A-Za-z0-9._-]{1,12}";

    private ControlIds() {}

    static boolean isId(String text) {
        String id = clean(text);
        return (ID.matcher(id).matches() || TWO_WORDS.matcher(id).matches()) && id.length() <= 40;
    }

    /** Without the punctuation that follows an id. */
    public static String clean(String text) {
        return text.replaceAll("[.:;,)]+$", "");
    }

    /** The id in a narrow column; one that was broken behind a hyphen or full stop is put together. */
    public static String id(List<Line> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        String first = lines.getFirst().text();
        if (first.matches("(?i)(?:control|ref\\.?|no\\.?)\\s+\\S+")) {
            return first.substring(first.lastIndexOf(' ') + 1);
        }
        String id = leading(first);
        for (int i = 1; i < lines.size() && isBroken(id) && lines.get(i).text().matches(PART); i++) {
            id += lines.get(i).text();
        }
        return id;
    }

    /** The id with which a text begins: its first word, or letters and the number behind them. */
    static String leading(String text) {
        Matcher two = TWO_WORDS.matcher(text);
        return two.find() ? two.group(1) : text.split("\\s+")[0];
    }

    /** The same in front of running text, where a letter and a number may be no id. */
    static String leadingText(String text) {
        String id = leading(text);
        return id.matches("[A-Z]\\s.*") ? id.substring(0, 1) : id;
    }

    /** An id that ends in a joint, or has no number yet, goes on in the next line of its column. */
    private static boolean isBroken(String id) {
        return id.matches(".*[-._]$") || !id.matches(".*\\d.*");
    }

    /** What stands below or behind the id in the same column. */
    static List<String> rest(List<Line> lines) {
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            rest.add(i == 0 ? text.substring(leading(text).length()) : text);
        }
        return rest;
    }
}
