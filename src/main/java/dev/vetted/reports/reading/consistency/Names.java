package dev.vetted.reports.reading.consistency;

import dev.vetted.reports.reading.layout.Letters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares names of companies and systems; legal forms, short forms and small differences do not count. */
final class Names {

    private static final Pattern FORM = Pattern.compile(
            "(?i)[,.]?\\s*\\b(?:incorporated|inc|llc|l\\.l\\.c|llp|l\\.l\\.p|pllc|ltd|limited|corporation|corp|company|co|gmbh|plc|pc|p\\.c|lp|l\\.p|ag|se|bv|b\\.v|nv|n\\.v|sa|s\\.a|pty|pvt|private|the)\\b\\.?");
    /** Words that many names share and that therefore tell nothing. */
    private static final Set<String> COMMON = Set.of(
            "and",
            "the",
            "for",
            "of",
            "group",
            "holding",
            "holdings",
            "international",
            "global",
            "national",
            "united",
            "american",
            "first",
            "system",
            "systems",
            "service",
            "services",
            "platform",
            "cloud",
            "software",
            "data",
            "solution",
            "solutions",
            "technology",
            "technologies",
            "application",
            "network",
            "networks",
            "online");

    private static final int SMALL_DIFFERENCE = 2;

    private Names() {}

    /** The same but for the legal form, a part left out at the end, or a slip of two letters. */
    static boolean same(String one, String other) {
        String a = Letters.of(FORM.matcher(one).replaceAll(""));
        String b = Letters.of(FORM.matcher(other).replaceAll(""));
        return a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a) || differ(a, b) <= SMALL_DIFFERENCE;
    }

    /** True if the text has a telling word of the name, or the whole name where no word is telling. */
    static boolean mentions(String text, String name) {
        List<String> telling = telling(name);
        if (telling.isEmpty()) {
            return Letters.of(text).contains(Letters.of(name));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return telling.stream()
                .anyMatch(word -> Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word))
                        .matcher(lower)
                        .find());
    }

    private static List<String> telling(String name) {
        return Stream.of(FORM.matcher(name)
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\d]+"))
                .filter(word -> word.length() >= 3 && !COMMON.contains(word))
                .toList();
    }

    /** How many letters have to be changed, added or left out to make one of the other. */
    private static int differ(String a, String b) {
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] next = new int[b.length() + 1];
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(change, Math.min(last[j], next[j - 1]) + 1);
            }
            last = next;
        }
        return last[b.length()];
    }
}
