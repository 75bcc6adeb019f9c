package dev.vetted.reports.reading.isolated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Limits and documents for tests of reading apart. */
final class IsolatedReaders {

    private IsolatedReaders() {}

    static Limits limits() {
        return new Limits(2, 256, Duration.ofSeconds(60), 10, Duration.ofSeconds(60), Duration.ofMinutes(5));
    }

    static byte[] report() {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/corpus/dev-02-brackwater-type2.pdf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
