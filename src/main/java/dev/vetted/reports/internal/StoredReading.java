package dev.vetted.reports.internal;

import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReadingJson;

/** The stored form of a reading, which is that of the reading contract. */
final class StoredReading {

    private static final ReadingJson JSON = new ReadingJson();

    private StoredReading() {}

    static String write(Reading reading) {
        return JSON.toJson(reading);
    }

    static Reading read(String json) {
        return JSON.fromJson(json);
    }
}
