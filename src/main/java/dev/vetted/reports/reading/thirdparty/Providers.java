package dev.vetted.reports.reading.thirdparty;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of subservice organizations and the short forms by which a text goes on to call them. */
final class Providers {

    private static final int SHORTEST = 3;

    private final Map<String, String> shortForms = new LinkedHashMap<>();

    /**
     * Learns the short forms.
     *
     * @param names the names in full
     * @param text where a short form may be given in parentheses and quotes behind a name
     */
    Providers(List<String> names, String text) {
        for (String name : names) {
            shortForms.put(name, given(name, text).orElseGet(() -> beginning(name, names)));
        }
    }

    Set<String> names() {
        return shortForms.keySet();
    }

    String shortForm(String name) {
        return shortForms.getOrDefault(name, name);
    }

    private static Optional<String> given(String name, String text) {
        Matcher matcher = Pattern.compile(
                        Pattern.quote(name) + "\\s*\\((?:the\\s+)?[\"'<]([A-Z][^\"'<>=)]{1,40})[\"'>=]")
                .matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** The first word, or as many as tell the organization from the others. */
    private static String beginning(String name, List<String> names) {
        String[] words = name.split("[\\s,]+");
        StringBuilder form = new StringBuilder(words[0]);
        for (int i = 1; i < words.length && (form.length() < SHORTEST || isShared(form.toString(), name, names)); i++) {
            form.append(' ').append(words[i]);
        }
        return form.toString();
    }

    private static boolean isShared(String form, String name, List<String> names) {
        return names.stream().anyMatch(other -> !other.equals(name) && other.startsWith(form + " "));
    }

    /** The organizations of which a text speaks by name. */
    Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        shortForms.forEach((name, form) -> {
            if (Pattern.compile("(?<![\\w-])" + Pattern.quote(form) + "(?!\\w)")
                    .matcher(text)
                    .find()) {
                found.add(name);
            }
        });
        return found;
    }

    /** The organization with whose name a text begins. */
    Optional<String> leading(String text) {
        return shortForms.entrySet().stream()
                .filter(entry -> text.matches("(?s)(?:The\\s+)?" + Pattern.quote(entry.getValue()) + "\\b.*"))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The text with short forms in place of full names, whose words could be taken for something else. */
    String shortened(String text) {
        String shortened = text;
        for (Map.Entry<String, String> entry : shortForms.entrySet()) {
            shortened = shortened.replace(entry.getKey(), entry.getValue());
        }
        return shortened;
    }

    /** All short forms as alternatives of a pattern. */
    String alternatives() {
        StringBuilder alternatives = new StringBuilder();
        shortForms
                .values()
                .forEach(form ->
                        alternatives.append(alternatives.isEmpty() ? "" : "|").append(Pattern.quote(form)));
        return alternatives.isEmpty() ? "(?!)" : alternatives.toString();
    }
}
