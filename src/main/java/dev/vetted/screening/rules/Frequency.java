package dev.vetted.screening.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** How often a control runs, as far as its words say. */
enum Frequency {
    DAILY("daily|each day|every day|nightly"),
    WEEKLY("weekly|each week|every week|once a week"),
    MONTHLY("monthly|each month|every month|once a month"),
    QUARTERLY("quarterly|each quarter|every quarter|once a quarter|every three months"),
    HALF_YEARLY("semi-?annual(?:ly)?|half-yearly|twice a year|every six months"),
    YEARLY("annual(?:ly)?|yearly|each year|every year|once a year|every twelve months");

    private final Pattern words;

    Frequency(String words) {
        this.words = Pattern.compile("(?i)\\b(?:" + words + ")\\b");
    }

    /** The most frequent one named; empty when the words name none, as for a control that runs by event. */
    static Optional<Frequency> of(String text) {
        return Arrays.stream(values())
                .filter(it -> it.words.matcher(text).find())
                .filter(it -> it != YEARLY || !HALF_YEARLY.words.matcher(text).find())
                .findFirst();
    }

    boolean isLessOftenThan(Frequency other) {
        return compareTo(other) > 0;
    }
}
