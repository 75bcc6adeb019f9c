package dev.vetted.reports.reading.layout;

import java.text.Normalizer;

/** Undoes what typesetting does to plain text: ligatures, curly quotes, special spaces. */
public final class Typography {

    public static final char SOFT_HYPHEN = '\u00AD';

    private Typography() {}

    /** Plain text; soft hyphens are kept because a line end needs them. */
    public static String plain(String text) {
        boolean simple = true;
        for (int i = 0; i < text.length() && simple; i++) {
            simple = text.charAt(i) < 0x80;
        }
        if (simple) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\u2018', '\u2019', '\u201A', '\u02BC' -> plain.append('\'');
                case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> plain.append('"');
                case '\u00A0', '\u2002', '\u2003', '\u2007', '\u2009', '\u202F' -> plain.append(' ');
                case '\u2010', '\u2011' -> plain.append('-');
                case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {
                    // Marks without width carry no text.
                }
                default -> {
                    if (c >= '\uFB00' && c <= '\uFB06') {
                        plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
                    } else {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }
}
