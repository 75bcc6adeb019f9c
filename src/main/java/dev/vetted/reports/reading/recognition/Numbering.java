package dev.vetted.reports.reading.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Repairs numbers of controls and criteria in which letters and digits were taken for each other. The document itself
 * has to show the scheme in several numbers that were read without doubt, and only one scheme may fit.
 */
final class Numbering {

    private static final Pattern NUMBER =
            Pattern.compile("[A-Z]{1,6}(?:[-.][A-Z]{1,5}){0,2}[-.]?\\d{1,3}(?:\\.\\d{1,3}){0,2}");
    private static final Pattern PART = Pattern.compile("(?i)section|part|chapter|appendix|attachment|exhibit");
    private static final Pattern ROMAN = Pattern.compile("(?=.*[Il])[Il1|]{2,3}[.:,)]?");
    private static final Pattern RUN = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("([(\\[]*)(.*?)([)\\],.;:]*)");
    private static final int LEAST_NUMBERS = 4;

    private final Map<String, Set<String>> numbers = new TreeMap<>();
    private final List<NumberScheme> schemes;

    Numbering(List<ScannedPage> pages) {
        pages.stream()
                .flatMap(page -> page.lines().stream())
                .flatMap(List::stream)
                .flatMap(word -> Pattern.compile("[,;()]").splitAsStream(word.text()))
                .filter(word -> NUMBER.matcher(word).matches())
                .forEach(word -> numbers.computeIfAbsent(RUN.matcher(word).replaceAll("#"), ignored -> new HashSet<>())
                        .add(word));
        this.schemes = numbers.entrySet().stream()
                .filter(scheme -> scheme.getValue().size() >= LEAST_NUMBERS)
                .map(scheme -> new NumberScheme(scheme.getKey(), longest(scheme.getValue())))
                .toList();
    }

    private static int[] longest(Set<String> words) {
        List<int[]> lengths = words.stream()
                .map(word -> RUN.matcher(word)
                        .results()
                        .mapToInt(run -> run.group().length())
                        .toArray())
                .toList();
        int[] longest = lengths.getFirst().clone();
        for (int[] one : lengths) {
            for (int i = 0; i < longest.length; i++) {
                longest[i] = Math.max(longest[i], one[i]);
            }
        }
        return longest;
    }

    ScannedPage repaired(ScannedPage page) {
        return page.withLines(page.lines().stream().map(this::repaired).toList());
    }

    private List<ScannedWord> repaired(List<ScannedWord> line) {
        List<ScannedWord> repaired = new ArrayList<>();
        String before = "";
        for (ScannedWord word : line) {
            boolean place = repaired.isEmpty() || PART.matcher(before).matches();
            repaired.add(word.withText(place ? roman(repaired(word.text())) : repaired(word.text())));
            before = word.text();
        }
        return repaired;
    }

    /** The second and third part of a report: where a part is numbered nothing else looks like that. */
    static String roman(String word) {
        return ROMAN.matcher(word).matches() ? word.replaceAll("[l1|]", "I") : word;
    }

    String repaired(String text) {
        Matcher parts = WORD.matcher(text);
        if (schemes.isEmpty() || text.chars().noneMatch(Character::isDigit) || !parts.matches()) {
            return text;
        }
        return parts.group(1) + repairedCore(parts.group(2)) + parts.group(3);
    }

    private String repairedCore(String word) {
        return one(word)
                .or(() -> several(word, ","))
                .or(() -> several(word, "-"))
                .orElse(word);
    }

    /** Nothing if the word is no number, or could be one of two schemes. */
    private Optional<String> one(String word) {
        String key = RUN.matcher(word).replaceAll("#");
        if (word.isEmpty() || numbers.getOrDefault(key, Set.of()).size() >= LEAST_NUMBERS) {
            return Optional.of(word).filter(it -> !it.isEmpty());
        }
        Set<String> read =
                schemes.stream().flatMap(scheme -> scheme.read(word).stream()).collect(Collectors.toSet());
        return read.size() == 1 ? Optional.of(read.iterator().next()) : Optional.empty();
    }

    private Optional<String> several(String word, String mark) {
        List<String> read = new ArrayList<>();
        for (String part : word.split(mark)) {
            read.add(one(part).orElse(part));
        }
        return read.size() < 2 || read.equals(List.of(word.split(mark)))
                ? Optional.empty()
                : Optional.of(String.join(mark, read));
    }
}
