package dev.vetted.evidence.workbook.xlsx;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text made fit for a cell.
 *
 * @param shown what a reader sees
 * @param stored what the file holds: where {@code shown} happens to look like one of Excel's own escapes
 *     ({@code _x0041_}), the escape is escaped
 * @param quoted whether the cell must be marked as text, because a program that takes the text out of the file could
 *     run it as a formula
 */
record CellText(String shown, String stored, boolean quoted) {

    /** Excel's limit, in UTF-16 units. */
    static final int LIMIT = 32_767;

    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n\u0085\u2028\u2029]");
    private static final Pattern EXCEL_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /**
     * @param whole where the whole text can be found when it must be cut, in words that follow "stands in"
     */
    static CellText of(String text, String whole) {
        String visible = visible(text);
        String shown = cut(visible, whole);
        return new CellText(shown, escaped(shown), looksLikeFormula(text));
    }

    /** Replaces what XML cannot hold or no reader can see by its code point in brackets, and folds line ends. */
    static String visible(String text) {
        String folded = LINE_END.matcher(text).replaceAll("\n");
        var visible = new StringBuilder(folded.length());
        folded.codePoints().forEach(point -> {
            if (isInvisible(point)) {
                String hex = Integer.toHexString(point).toUpperCase(Locale.ROOT);
                visible.append("[U+")
                        .append("0".repeat(Math.max(0, 4 - hex.length())))
                        .append(hex)
                        .append(']');
            } else {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString();
    }

    /** Controls, lone surrogates, non-characters, direction overrides and tag characters (both can disguise a text). */
    private static boolean isInvisible(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean nonCharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        boolean direction = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        boolean tag = point >= 0xE0000 && point <= 0xE007F;
        return control || surrogate || nonCharacter || direction || tag;
    }

    /** Looks at each line, past blanks and invisible marks, since programs trim and split what they import. */
    private static boolean looksLikeFormula(String text) {
        if (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        return LINE_END.splitAsStream(text).anyMatch(line -> {
            int start = 0;
            while (start < line.length() && isBlank(line.charAt(start))) {
                start++;
            }
            return start < line.length() && FORMULA_STARTS.indexOf(line.charAt(start)) >= 0;
        });
    }

    private static boolean isBlank(char unit) {
        return unit != '\t' && (Character.isWhitespace(unit) || Character.isSpaceChar(unit) || !isPrinted(unit));
    }

    private static boolean isPrinted(char unit) {
        int type = Character.getType(unit);
        return type != Character.CONTROL && type != Character.FORMAT;
    }

    private static String cut(String text, String whole) {
        if (escaped(text).length() <= LIMIT) {
            return text;
        }
        String note = " … [Cut here: the text has " + text.length() + " characters, a cell holds " + LIMIT
                + ". The whole text stands in " + whole + ".]";
        int end = Math.min(text.length(), LIMIT - note.length());
        while (escaped(text.substring(0, end)).length() > LIMIT - note.length()) {
            end -= escaped(text.substring(0, end)).length() - (LIMIT - note.length());
        }
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + note;
    }

    private static String escaped(String text) {
        return EXCEL_ESCAPE.matcher(text).replaceAll(Matcher.quoteReplacement("_x005F_"));
    }
}
