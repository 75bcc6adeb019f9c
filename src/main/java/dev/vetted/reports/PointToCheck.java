package dev.vetted.reports;

import java.util.Optional;

/**
 * Something in a reading that a person has to look at one by one before the reading can be confirmed.
 *
 * @param key a fact such as {@code serviceAuditor} or {@code controls[12]}, a section such as {@code status.responses},
 *     or a warning such as {@code warnings[0]}
 * @param why why it needs a look, in a sentence
 * @param page where to look, if that is known
 */
public record PointToCheck(String key, Cause cause, String why, Optional<Integer> page) {

    /** Why something needs a look. */
    public enum Cause {
        UNCERTAIN,
        NOT_FOUND,
        SECTION_NOT_READ,
        WARNING
    }
}
