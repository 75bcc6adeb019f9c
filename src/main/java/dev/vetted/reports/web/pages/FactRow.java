package dev.vetted.reports.web.pages;

import dev.vetted.reports.reading.Fact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One fact of a reading as pages show it.
 *
 * @param page empty when the fact was not found
 */
record FactRow(String label, boolean found, String value, String page, String quote, String confidence) {

    static FactRow of(String label, Fact<?> fact) {
        return of(label, fact.isFound() ? List.of(fact) : List.of());
    }

    /** Several values of one fact in one row. */
    static FactRow of(String label, List<? extends Fact<?>> facts) {
        if (facts.isEmpty()) {
            return new FactRow(label, false, ReadingWords.NOT_FOUND, "", "", "");
        }
        return new FactRow(
                label,
                true,
                joined(facts.stream().map(fact -> ReadingWords.of(Objects.requireNonNull(fact.value())))),
                joined(facts.stream().flatMap(fact -> Optional.ofNullable(fact.page()).map(String::valueOf).stream())),
                joined(facts.stream().flatMap(fact -> fact.words().stream())),
                ReadingWords.confidence(facts.stream()
                        .map(fact -> fact.confidence())
                        .min(BigDecimal::compareTo)
                        .orElseThrow()));
    }

    private static String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining("; "));
    }
}
