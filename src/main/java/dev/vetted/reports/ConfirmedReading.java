package dev.vetted.reports;

import dev.vetted.reports.reading.Reading;
import java.time.Instant;
import java.util.List;

/**
 * A reading as a person confirmed it: the basis of every judgement.
 *
 * @param reading with the corrections applied
 * @param corrections what the person changed, in the order of the reading; both values stay
 * @param checked keys of what the person looked at one by one, in the order of the reading
 */
public record ConfirmedReading(
        Reading reading, List<Correction> corrections, List<String> checked, String confirmedBy, Instant confirmedAt) {

    public ConfirmedReading {
        corrections = List.copyOf(corrections);
        checked = List.copyOf(checked);
    }
}
