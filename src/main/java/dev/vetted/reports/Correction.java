package dev.vetted.reports;

import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import java.util.Optional;

/**
 * A fact that a person corrected.
 *
 * @param field which fact
 * @param asRead the value before, as text; empty when it had not been found
 * @param corrected the value after: an ISO date, a constant of the vocabulary, or text; empty when the report does not
 *     state it
 * @param page where it stands; empty when it stands nowhere
 * @param reason why
 */
public record Correction(
        ReadingField field,
        Optional<String> asRead,
        Optional<String> corrected,
        Optional<Integer> page,
        String reason) {

    public Correction {
        if (reason == null || reason.isBlank()) {
            throw new Refusal.Invalid("Give a reason for the correction of " + field + ".");
        }
        Length.atMost(Length.GROUNDS, "reason for the correction of " + field, reason);
        if (page.filter(it -> it < 1).isPresent()) {
            throw new Refusal.Invalid("Give the page of the correction of " + field + ", from 1.");
        }
    }
}
