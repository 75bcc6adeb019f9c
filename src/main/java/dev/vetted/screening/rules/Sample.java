package dev.vetted.screening.rules;

import dev.vetted.reports.reading.Reading.Control;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How many items the tests of a control looked at, as far as their words say. */
final class Sample {

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String NUMBER = "(\\d{1,4}|" + String.join("|", NUMBERS.subList(1, 13)) + ")";

    private static final Pattern SAMPLED =
            Pattern.compile("(?i)\\b(?:sample[ds]?|(?<!\\b(?:be|is|are|been) )selected|selection of)\\b");
    private static final Pattern SIZE = Pattern.compile("(?i)\\b(?:samples? of|selected|selection of)\\s+(?:a\\s+)?"
            + "(?:(?:random|judgmental|haphazard)\\s+)?(?:sample\\s+of\\s+)?(?:[a-z]+(?:-[a-z]+)?\\s+\\()?" + NUMBER
            + "\\b");
    private static final Pattern SIZE_BEFORE = Pattern.compile("(?i)\\b" + NUMBER + "\\)?\\s+(?:sampled|selected)\\b");
    private static final Pattern INSTANCES = Pattern.compile("(?i)\\b" + NUMBER
            + "\\)?\\s+(?:\\S+\\s+){0,3}?(?:quarter|month|week|day|half|review|meeting|instance|report)");
    private static final Pattern ALL = Pattern.compile(
            "(?i)\\b(?:all|each|both|every)\\b.{0,30}\\b(?:quarter|month|week|day|half|review|meeting)");

    private Sample() {}

    static boolean isSampled(Control control) {
        return control.tests().stream().anyMatch(test -> SAMPLED.matcher(test).find());
    }

    /** The smallest sample stated; empty when none is. */
    static OptionalInt size(Control control) {
        return control.tests().stream()
                .filter(test -> SAMPLED.matcher(test).find())
                .flatMapToInt(test -> IntStream.concat(found(SIZE, test), found(SIZE_BEFORE, test)))
                .min();
    }

    /** How many runs of a periodic control were looked at; empty when it is not stated. */
    static OptionalInt instances(Control control) {
        if (control.tests().stream().anyMatch(test -> ALL.matcher(test).find())) {
            return OptionalInt.of(Integer.MAX_VALUE);
        }
        OptionalInt sampled = size(control);
        return sampled.isPresent()
                ? sampled
                : control.tests().stream()
                        .flatMapToInt(test -> found(INSTANCES, test))
                        .max();
    }

    private static IntStream found(Pattern pattern, String test) {
        Matcher matcher = pattern.matcher(test);
        return matcher.find() ? IntStream.of(number(matcher.group(1))) : IntStream.empty();
    }

    private static int number(String text) {
        int word = NUMBERS.indexOf(text.toLowerCase(Locale.ROOT));
        return word >= 0 ? word : Integer.parseInt(text);
    }
}
