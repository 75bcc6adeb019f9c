package dev.vetted.reports.reading.isolated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.UnreadableDocument.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class MisbehavingProcessTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "dies, READER_FAILED",
        "runs-out-of-memory, TOO_COMPLEX",
        "babbles, READER_FAILED",
        "promises-gigabytes, READER_FAILED",
        "answers-something-else, READER_FAILED",
        "answers-another-question, READER_FAILED"
    })
    void aDocumentWhoseProcessFailsIsRefused(String behaviour, Reason reason) {
        try (IsolatedReader reader = reader(behaviour, limits(1, 1, Duration.ofSeconds(30), Duration.ofSeconds(5)))) {
            assertRefused(reader, reason);
        }
    }

    @Test
    void aDocumentThatTakesTooLongIsRefused() {
        try (IsolatedReader reader = reader("hangs", limits(1, 1, Duration.ofSeconds(2), Duration.ofSeconds(5)))) {
            assertRefused(reader, Reason.TOO_COMPLEX);
        }
    }

    @Test
    void aDocumentWhoseProcessDiesOnceIsReadByAnother() throws Exception {
        try (IsolatedReader reader =
                reader("dies-at-first", limits(1, 1, Duration.ofSeconds(30), Duration.ofSeconds(5)))) {
            assertThat(reader.classify(IsolatedReaders.report())).isEqualTo(DocumentType.OTHER);
        }
    }

    @Test
    void moreDocumentsThanMayWaitAreTurnedAwayAtOnce() {
        Limits limits = limits(1, 0, Duration.ofSeconds(5), Duration.ofSeconds(60));
        try (Children children = children("hangs", limits);
                IsolatedReader reader = new IsolatedReader(limits, children)) {
            children.await();

            assertUnavailable(reader, "Too many documents");

            children.release();
        }
    }

    @Test
    void aDocumentThatWaitsTooLongIsTurnedAway() {
        Limits limits = limits(1, 3, Duration.ofSeconds(5), Duration.ofMillis(100));
        try (Children children = children("hangs", limits);
                IsolatedReader reader = new IsolatedReader(limits, children)) {
            children.await();

            assertUnavailable(reader, "Too many documents");

            children.release();
        }
    }

    @Test
    void aWaitingDocumentIsReadAfterOneThatWasRefused() {
        Limits limits = limits(1, 1, Duration.ofSeconds(3), Duration.ofSeconds(60));
        try (IsolatedReader hanging = reader("hangs", limits)) {
            CompletableFuture<Reason> first = refusal(hanging);
            CompletableFuture<Reason> second = refusal(hanging);

            assertThat(first.join()).isEqualTo(Reason.TOO_COMPLEX);
            assertThat(second.join()).isEqualTo(Reason.TOO_COMPLEX);
        }
    }

    @Test
    void aDocumentAtHandIsGivenUpWhenTheServiceStops() {
        Limits limits = limits(1, 1, Duration.ofSeconds(100), Duration.ofSeconds(5));
        Children children = children("hangs", limits);
        IsolatedReader reader = new IsolatedReader(limits, children);
        CompletableFuture<Reason> reading = refusal(reader);
        await().until(() -> !children.alive().isEmpty());

        reader.close();

        assertThat(reading)
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withRootCauseInstanceOf(ReadingUnavailable.class);
    }

    private static CompletableFuture<Reason> refusal(IsolatedReader reader) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        reader.classify(IsolatedReaders.report());
                        throw new AssertionError("was read");
                    } catch (UnreadableDocument refused) {
                        return refused.reason();
                    }
                },
                Thread::startVirtualThread);
    }

    private static void assertRefused(IsolatedReader reader, Reason reason) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> reader.classify(IsolatedReaders.report()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void assertUnavailable(IsolatedReader reader, String words) {
        assertThatExceptionOfType(ReadingUnavailable.class)
                .isThrownBy(() -> reader.classify(IsolatedReaders.report()))
                .withMessageContaining(words);
    }

    private IsolatedReader reader(String behaviour, Limits limits) {
        return new IsolatedReader(limits, children(behaviour, limits));
    }

    private Children children(String behaviour, Limits limits) {
        return new Children(limits, MisbehavingProcess.command(behaviour, folder.resolve("trace")));
    }

    private static Limits limits(int processes, int waiting, Duration perDocument, Duration patience) {
        return new Limits(processes, 128, perDocument, waiting, patience, Duration.ofMinutes(5));
    }
}
