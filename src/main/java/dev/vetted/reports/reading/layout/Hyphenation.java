package dev.vetted.reports.reading.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides whether a hyphen at a line end belongs to the word; the words of the document itself are the measure. */
public final class Hyphenation {

    private final Set<String> vocabulary = new HashSet<>();

    /** Learns the words that stand whole within the lines. */
    public static Hyphenation learnedFrom(List<Line> lines) {
        Hyphenation hyphenation = new Hyphenation();
        for (Line line : lines) {
            for (Word word : line.words()) {
                hyphenation.vocabulary.add(bare(word.text()));
            }
        }
        return hyphenation;
    }

    /** Appends what must stand between a text and the line after it, or takes a hyphen away. */
    void join(StringBuilder text, String next) {
        char last = text.charAt(text.length() - 1);
        boolean word = !next.isEmpty() && Character.isLetterOrDigit(next.charAt(0));
        if (last == Typography.SOFT_HYPHEN) {
            text.setLength(text.length() - 1);
        } else if (last == '-'
                && text.length() > 1
                && Character.isLetterOrDigit(text.charAt(text.length() - 2))
                && word) {
            if (Character.isLowerCase(next.charAt(0)) && isDivision(text, next)) {
                text.setLength(text.length() - 1);
            }
        } else {
            text.append(' ');
        }
    }

    private boolean isDivision(StringBuilder text, String next) {
        int start = text.length() - 1;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        String head = bare(text.substring(start, text.length() - 1));
        int end = 0;
        while (end < next.length() && !Character.isWhitespace(next.charAt(end))) {
            end++;
        }
        String tail = bare(next.substring(0, end));
        if (vocabulary.contains(head + tail)) {
            return true;
        }
        if (vocabulary.contains(head + "-" + tail)) {
            return false;
        }
        return !(vocabulary.contains(head) && vocabulary.contains(tail));
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Takes soft hyphens out of a text and moves the starts of its lines, which are in order, accordingly. */
    static String withoutSoftHyphens(String text, List<Passage.Start> starts) {
        if (text.indexOf(Typography.SOFT_HYPHEN) < 0) {
            return text;
        }
        int before = 0;
        int at = 0;
        for (Passage.Start start : starts) {
            int offset = start.offset();
            for (; at < offset; at++) {
                before += text.charAt(at) == Typography.SOFT_HYPHEN ? 1 : 0;
            }
            start.moveBack(before);
        }
        return text.replace(String.valueOf(Typography.SOFT_HYPHEN), "");
    }
}
