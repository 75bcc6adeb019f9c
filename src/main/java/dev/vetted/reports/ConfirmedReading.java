package dev.vetted.reports;

import dev.vetted.reports.reading.Reading;
import java.time.Instant;
import java.util.List;

/**
 * A reading as a person confirmed it: the basis of every judgement.
 *
 * @param reading with the corrections applied
 * @param corrections what the person changed; both values stay
 */
public record ConfirmedReading(
        Reading reading,
        List<Correction> corrections,
        List<FoundException> found,
        String confirmedBy,
        Instant confirmedAt) {

    public ConfirmedReading {
        corrections = List.copyOf(corrections);
        found = List.copyOf(found);
    }
}
