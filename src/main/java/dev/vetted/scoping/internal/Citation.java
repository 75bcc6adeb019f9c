package dev.vetted.scoping.internal;

import dev.vetted.reports.reading.Cited;
import dev.vetted.reports.reading.Fact;
import java.util.Optional;

/** Where the report says what a row rests on. */
record Citation(Optional<Integer> page, Optional<String> quote) {

    /** Of a row that rests on what the report does not say. */
    static final Citation NONE = new Citation(Optional.empty(), Optional.empty());

    static Citation of(Fact<?> fact) {
        return new Citation(Optional.ofNullable(fact.page()), fact.words());
    }

    static Citation of(int page, Cited item) {
        return new Citation(Optional.of(page), item.words());
    }
}
