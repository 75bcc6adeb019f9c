package dev.vetted.reports;

import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * An exception that a person found in the report and the reading lacks.
 *
 * @param criteria ids of the criteria it bears on
 * @param text the deviation as printed
 * @param page the page it stands on
 */
public record FoundException(
        Optional<String> controlId,
        List<String> criteria,
        String text,
        Optional<Integer> deviations,
        Optional<Integer> sample,
        int page) {

    private static final int TEXT_LENGTH = 5000;

    public FoundException {
        criteria = List.copyOf(criteria);
        if (text == null || text.isBlank()) {
            throw new Refusal.Invalid("Give the exception's text as it is printed in the report.");
        }
        if (page < 1) {
            throw new Refusal.Invalid("Give the page of the exception, from 1.");
        }
        Length.atMost(TEXT_LENGTH, "exception", text);
        if (deviations.orElse(0) < 0 || sample.orElse(Integer.MAX_VALUE) < deviations.orElse(0)) {
            throw new Refusal.Invalid("Give how many items deviated, 0 or more, of how many, which is no fewer.");
        }
    }
}
