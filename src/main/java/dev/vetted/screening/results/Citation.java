package dev.vetted.screening.results;

import org.jspecify.annotations.Nullable;

/**
 * A place of the report that a result rests on.
 *
 * @param page from 1
 * @param quote the words that stand there; null where a person gave the fact with its page alone
 */
public record Citation(int page, @Nullable String quote) {

    public Citation {
        if (page < 1) {
            throw new IllegalArgumentException("Pages count from 1, this one is " + page + ".");
        }
    }
}
