package dev.vetted.reports.reading.recognition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way in which a document numbers its controls or criteria, such as {@code CC#.#}, where # stands for digits; reads
 * a number of that kind in which letters and digits were taken for each other.
 */
final class NumberScheme {

    /** Printed alike in one font or another, by what stands there. */
    private static final Map<Character, String> ALIKE = Map.of(
            'C', "Cc€G(", 'I', "Il1|!", 'O', "O0oQ", 'S', "Ss5", 'P', "Pp", 'A', "Aa4", '.', ".,:·", '-', "-–—~_");

    private static final String DIGITS = "0-9OoQlLI|!iSsBZz";

    private final String key;
    private final Pattern loose;

    /** @param longest the most digits that were seen in each run */
    NumberScheme(String key, int[] longest) {
        this.key = key;
        this.loose = Pattern.compile(loose(key, longest));
    }

    private static String loose(String key, int[] longest) {
        boolean sure = Arrays.stream(longest).allMatch(length -> length == 1);
        StringBuilder pattern = new StringBuilder();
        int run = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == '#') {
                pattern.append("([")
                        .append(DIGITS)
                        .append("]{1,")
                        .append(longest[run++])
                        .append("})");
            } else {
                // A lost mark can be put back only where each run has one digit.
                String often = Character.isLetter(c) ? "" : sure ? "?" : "";
                String doubled = i == 0 && Character.isLetter(c) ? Character.toLowerCase(c) + "?" : "";
                pattern.append('[').append(quoted(c)).append(']').append(often).append(doubled);
            }
        }
        return pattern.toString();
    }

    private static String quoted(char c) {
        String alike = ALIKE.getOrDefault(c, "" + c + Character.toLowerCase(c));
        return alike.replaceAll("([-\\\\\\]\\[^|])", "\\\\$1");
    }

    /** The number as the scheme writes it, if the word can be read so. */
    Optional<String> read(String word) {
        Matcher matcher = loose.matcher(word);
        boolean number = !Character.isDigit(word.charAt(0)) && word.chars().anyMatch(Character::isDigit);
        if (!number || !matcher.matches()) {
            return Optional.empty();
        }
        StringBuilder read = new StringBuilder();
        int run = 1;
        for (char c : key.toCharArray()) {
            read.append(c == '#' ? digits(matcher.group(run++)) : String.valueOf(c));
        }
        return Optional.of(read.toString());
    }

    private static String digits(String run) {
        return run.replaceAll("[OoQ]", "0")
                .replaceAll("[lLIi|!]", "1")
                .replaceAll("[Zz]", "2")
                .replaceAll("[Ss]", "5")
                .replace("B", "8")
                .toUpperCase(Locale.ROOT);
    }
}
