package dev.vetted.reports.reading.isolated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.ReadingJson;
import dev.vetted.reports.reading.ReportReader;
import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.UnreadableDocument.Reason;
import dev.vetted.reports.reading.pages.PagePicture;
import dev.vetted.reports.reading.pages.PagePictures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class IsolatedReaderTest {

    private static final Limits LIMITS = IsolatedReaders.limits();

    @Test
    void aReportIsReadAsInThisProcess() throws Exception {
        byte[] report = IsolatedReaders.report();

        try (IsolatedReader reader = new IsolatedReader(LIMITS)) {
            assertThat(reader.classify(report)).isEqualTo(DocumentType.SOC2_TYPE2);
            assertThat(new ReadingJson().toJson(reader.read(report)))
                    .isEqualTo(new ReadingJson().toJson(new ReportReader().read(report)));
        }
    }

    @Test
    void aPageIsDrawnAsInThisProcess() throws Exception {
        List<String> quotes = List.of("Holloway Pryce Assurance, LLC", "no such words");

        try (IsolatedReader reader = new IsolatedReader(LIMITS)) {
            PagePicture drawn = reader.draw(IsolatedReaders.report(), 1, quotes);

            PagePicture here = new PagePictures().draw(IsolatedReaders.report(), 1, quotes);
            assertThat(drawn.marks()).isEqualTo(here.marks());
            assertThat(drawn.png()).isEqualTo(here.png());
            assertThat(drawn.pages()).isEqualTo(here.pages());
        }
    }

    @Test
    void aProcessIsStartedWhenNeededAndKeptUntilTheEnd() throws Exception {
        Children children = children(LIMITS);
        try (IsolatedReader reader = new IsolatedReader(LIMITS, children)) {
            assertThat(children.alive()).isEmpty();

            reader.classify(IsolatedReaders.report());
            List<Long> first = children.alive();
            reader.classify(IsolatedReaders.report());

            assertThat(first).hasSize(1);
            assertThat(children.alive()).isEqualTo(first);
        }
        await().until(() -> children.alive().isEmpty());
    }

    @Test
    void aRefusalComesWithItsReason() {
        try (IsolatedReader reader = new IsolatedReader(LIMITS)) {
            byte[] cut = "%PDF-1.7\n1 0 obj\n<< /Type /Cata".getBytes(StandardCharsets.US_ASCII);

            assertThatExceptionOfType(UnreadableDocument.class)
                    .isThrownBy(() -> reader.read(cut))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.DAMAGED));
        }
    }

    @Test
    void aProcessKilledBetweenTwoDocumentsIsReplaced() throws Exception {
        Children children = children(LIMITS);
        try (IsolatedReader reader = new IsolatedReader(LIMITS, children)) {
            reader.classify(IsolatedReaders.report());
            children.alive().forEach(id -> ProcessHandle.of(id).ifPresent(ProcessHandle::destroyForcibly));

            assertThat(reader.classify(IsolatedReaders.report())).isEqualTo(DocumentType.SOC2_TYPE2);
        }
    }

    @Test
    void aProcessThatIsAskedNothingEndsAndIsStartedAgain() throws Exception {
        Limits impatient = new Limits(1, 128, Duration.ofSeconds(60), 1, Duration.ofSeconds(5), Duration.ofSeconds(2));
        Children children = children(impatient);
        try (IsolatedReader reader = new IsolatedReader(impatient, children)) {
            reader.classify(IsolatedReaders.report());
            await().atMost(Duration.ofSeconds(60)).until(() -> children.alive().isEmpty());

            assertThat(reader.classify(IsolatedReaders.report())).isEqualTo(DocumentType.SOC2_TYPE2);
        }
    }

    @Test
    void aProcessEndsWhenItsServiceIsGone() throws Exception {
        Process orphan = new ProcessBuilder(ProcessCommand.of(LIMITS)).start();

        orphan.getOutputStream().close();

        assertThat(orphan.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aProcessHasNothingOfTheEnvironmentThatHoldsSecrets() throws Exception {
        Process process = Child.process(ProcessCommand.of(LIMITS)).start();
        try {
            Path environment = Path.of("/proc", Long.toString(process.pid()), "environ");
            assumeTrue(Files.isReadable(environment));

            assertThat(Files.readString(environment).split("\0"))
                    .allMatch(it -> it.isEmpty() || Child.ENVIRONMENT.contains(it.substring(0, it.indexOf('='))));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void afterTheEndNothingIsRead() {
        IsolatedReader reader = new IsolatedReader(LIMITS);
        reader.close();

        assertThatExceptionOfType(ReadingUnavailable.class)
                .isThrownBy(() -> reader.read(IsolatedReaders.report()))
                .withMessageContaining("Try again");
    }

    private static Children children(Limits limits) {
        return new Children(limits, ProcessCommand.of(limits));
    }
}
