package dev.vetted.reports.internal;

import dev.vetted.reports.ConfirmedReading;
import dev.vetted.reports.Correction;
import dev.vetted.reports.FoundException;
import dev.vetted.shared.Json;
import java.time.Instant;
import java.util.List;

/** The stored form of a confirmed reading; the reading inside keeps the form of the reading contract. */
final class ConfirmedReadingJson {

    private ConfirmedReadingJson() {}

    static String write(ConfirmedReading reading) {
        return Json.write(new Stored(
                StoredReading.write(reading.reading()),
                reading.corrections(),
                reading.found(),
                reading.confirmedBy(),
                reading.confirmedAt()));
    }

    static ConfirmedReading read(String json) {
        Stored stored = Json.read(json, Stored.class);
        return new ConfirmedReading(
                StoredReading.read(stored.reading()),
                stored.corrections(),
                stored.found(),
                stored.confirmedBy(),
                stored.confirmedAt());
    }

    record Stored(
            String reading,
            List<Correction> corrections,
            List<FoundException> found,
            String confirmedBy,
            Instant confirmedAt) {}
}
