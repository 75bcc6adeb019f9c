package dev.vetted.reports.reading.structure;

import dev.vetted.reports.reading.layout.Line;
import dev.vetted.reports.reading.pdf.Tag;
import java.util.regex.Pattern;

/**
 * A title above a part of the text; it may take several lines.
 *
 * @param level 1 for the highest if the document tells the level, else 0
 * @param index position of its first line among all lines of the document
 * @param end position behind its last line
 */
public record Heading(String text, int page, float x0, float size, boolean bold, int level, int index, int end) {

    private static final String NUMERAL = "(?:[IVX]{1,4}|\\d{1,2}|[A-H]|one|two|three|four|five|six|seven|eight)";
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)^(?:(?:section|part|chapter|attachment|appendix|exhibit|annex)\\s+" + NUMERAL + "\\b|" + NUMERAL
                    + "\\s*[.:)–—|-]\\s+\\S|\\d{1,2}(?:\\.0)?\\s+[A-Z]|(?-i:[IVX]{1,4}\\s+[A-Z]|[B-H]\\s+[A-Z][a-z]|A\\s+(?:Statement|Assertion|Report|Opinion|Independent|Management|Description)))");
    private static final Pattern NUMBER =
            Pattern.compile("(?i)^(?:(?:section|part|chapter|attachment|appendix|exhibit|annex)\\s+)?" + NUMERAL
                    + "\\b(?:\\.0\\b)?\\s*[.:)–—|-]*\\s+");

    /** True for "Section 3 …", "III. …", "Part C: …", "3 DESCRIPTION …", "3.0 …" and the like, not for "3.1 …". */
    public boolean isNumbered() {
        return NUMBERED.matcher(text).find() && !text.matches("^\\d+\\.(?!0\\s)\\d.*");
    }

    /** The title without its number. */
    public String title() {
        return isNumbered() ? NUMBER.matcher(text).replaceFirst("") : text;
    }

    /** True if a heading of that look would end the part under this one; of two that look alike, by their levels. */
    boolean isOutranked(Heading later) {
        return later.size >= size - 0.3f && (later.bold || !bold) && !(looksLike(later) && isAbove(later));
    }

    /** True if the document itself puts this heading above the other. */
    boolean isAbove(Heading other) {
        return level > 0 && other.level > level;
    }

    private boolean looksLike(Heading other) {
        return Math.abs(other.size - size) <= 0.3f && other.bold == bold;
    }

    static Heading of(Line line, int index) {
        int level = line.words()
                .getFirst()
                .tag()
                .nearest(Tag.Kind.HEADING)
                .map(Tag::level)
                .orElse(0);
        return new Heading(line.text(), line.page(), line.x0(), line.size(), line.bold(), level, index, index + 1);
    }

    Heading with(Line line) {
        return new Heading(text + " " + line.text(), page, x0, size, bold, level, index, end + 1);
    }
}
