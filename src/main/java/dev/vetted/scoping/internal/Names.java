package dev.vetted.scoping.internal;

import java.util.Locale;

/** How names of ours are compared with names in reports. */
public final class Names {

    private static final String LEGAL_FORMS =
            " (?:incorporated|inc|llc|llp|lp|ltd|limited|private|corporation|corp|company|co|plc|gmbh|ag|sa|sas|bv|nv|ab|oy)(?= )";

    private Names() {}

    /** Equal but for case and punctuation, or one contained in the other word by word: "US" is not in "Australia". */
    public static boolean same(String ours, String theirs) {
        String a = spaced(ours);
        String b = spaced(theirs);
        return !a.isBlank()
                && !b.isBlank()
                && (a.contains(b) || b.contains(a) || a.replace(" ", "").equals(b.replace(" ", "")));
    }

    /** Equal but for case, punctuation, what stands in brackets, and the legal form. */
    static boolean equal(String ours, String theirs) {
        String a = core(ours);
        return !a.isEmpty() && a.equals(core(theirs));
    }

    /** Perhaps one organization: the names are equal, or one stands in the other, whatever their legal forms. */
    public static boolean alike(String ours, String theirs) {
        return !core(ours).isEmpty() && !core(theirs).isEmpty() && same(core(ours), core(theirs));
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private static String core(String name) {
        return spaced(name.replaceAll("\\([^)]*\\)", " "))
                .replaceAll(LEGAL_FORMS, "")
                .strip();
    }

    /** The words with one space before, between and after them. */
    private static String spaced(String name) {
        return (" " + name.toLowerCase(Locale.ROOT) + " ").replaceAll("[^\\p{L}\\p{N}]+", " ");
    }
}
