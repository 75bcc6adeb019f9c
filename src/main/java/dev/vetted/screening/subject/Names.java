package dev.vetted.screening.subject;

import java.util.Locale;

/** Compares names of companies as printed in different places. */
public final class Names {

    private Names() {}

    /** The name in small letters, without punctuation and legal form. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll(
                        "\\b(?:inc|llc|llp|ltd|limited|corp|corporation|company|co|gmbh|ag|plc|pc|p c|pa|p a)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whether two names are the same but for case, punctuation and legal form. */
    public static boolean same(String one, String other) {
        String a = key(one);
        return !a.isEmpty() && a.equals(key(other));
    }

    /** Whether one name is the other, or its beginning: reports shorten names after the first mention. */
    public static boolean alike(String one, String other) {
        String a = key(one) + " ";
        String b = key(other) + " ";
        return !a.isBlank() && !b.isBlank() && (a.startsWith(b) || b.startsWith(a));
    }
}
