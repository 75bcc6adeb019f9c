package dev.vetted.reports.reading.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.isolated.IsolatedReader;
import dev.vetted.reports.reading.isolated.Limits;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a file is built to do: it is read or refused within the limits, and the next document is read. One process
 * serves all of them, with less memory and time than the service gives.
 */
class HostilePdfTest {

    private static final Duration PER_DOCUMENT = Duration.ofSeconds(60);
    private static final byte[] NEXT = RawPdf.onePage(RawPdf.TEXT, RawPdf.FONT).bytes();

    private static IsolatedReader reader;

    @BeforeAll
    static void start() {
        reader = new IsolatedReader(new Limits(1, 128, PER_DOCUMENT, 1, Duration.ofSeconds(10), Duration.ofMinutes(5)));
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    static Stream<HostilePdf> files() {
        return Stream.of(Bombs.all(), Floods.all(), Circles.all(), BrokenFiles.all(), OddDrawings.all())
                .flatMap(it -> it);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aHostileFileIsReadOrRefusedAndTheNextOneIsRead(HostilePdf hostile) throws Exception {
        String outcome = outcome(hostile.file().get());

        assertThat(outcome).isEqualTo(hostile.outcome());
        assertThat(reader.read(NEXT).textLayer().value()).isEqualTo(Reading.TextLayer.FULL);
    }

    private static String outcome(byte[] file) {
        try {
            reader.read(file);
            return "READ";
        } catch (UnreadableDocument refused) {
            return refused.reason().name();
        }
    }
}
