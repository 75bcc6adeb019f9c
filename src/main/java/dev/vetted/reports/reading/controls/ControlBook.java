package dev.vetted.reports.reading.controls;

import dev.vetted.reports.reading.layout.Letters;
import dev.vetted.reports.reading.structure.ReportText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The controls of a report by id; a control listed in several places is one control. */
final class ControlBook {

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)^\\W*(?:(?:exception|deviation|finding|observation)s?\\s*)?(?:no\\.?|number|#)?\\s*(\\d{1,2})(?![\\w.]*\\d)");
    private static final String NAMED_NUMBER =
            "(?i)\\b(?:exception|deviation|finding|observation)\\s*(?:no\\.?|number|#)?\\s*0*%d(?!\\d|\\s+(?:of|out)\\b)";

    private final Map<String, ControlEntry> entries = new LinkedHashMap<>();

    /** Adds a control or joins it with the one that has the same id. */
    ControlEntry add(ControlEntry entry) {
        ControlEntry known = entries.putIfAbsent(key(entry.id()), entry);
        if (known == null) {
            return entry;
        }
        known.join(entry);
        return known;
    }

    Optional<ControlEntry> get(String id) {
        return Optional.ofNullable(entries.get(key(id)));
    }

    /** The first control whose id stands in the text as a word of its own. */
    Optional<ControlEntry> named(String text) {
        return allNamed(text).stream().findFirst();
    }

    /** The controls whose ids stand in the text as words of their own, in the order of the text. */
    List<ControlEntry> allNamed(String text) {
        List<ControlEntry> named = new ArrayList<>();
        String before = "";
        for (String word : text.split("[\\s,;:()\\[\\]]+")) {
            for (String id : List.of(before + " " + word, word)) {
                if (ControlIds.isId(id)) {
                    get(ControlIds.clean(id)).ifPresent(named::add);
                }
            }
            before = word;
        }
        return named;
    }

    /** The control whose result bears the number of an exception: "Exception 2", "Deviation No. 2". */
    Optional<ControlEntry> numbered(String text, ReportText report) {
        Matcher number = NUMBER.matcher(text.strip());
        if (!number.find()) {
            return Optional.empty();
        }
        Pattern label = Pattern.compile(NAMED_NUMBER.formatted(Integer.parseInt(number.group(1))));
        return entries.values().stream()
                .filter(entry ->
                        label.matcher(report.passage(entry.result()).text()).find())
                .findFirst();
    }

    Collection<ControlEntry> all() {
        return entries.values();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    private static String key(String id) {
        // 1.12 and 11.2 are different controls, AC-1 and AC.1 are not.
        String[] numbers = id.split("(?<=\\d)\\.(?=\\d)");
        return Arrays.stream(numbers).map(Letters::of).collect(Collectors.joining("."));
    }
}
