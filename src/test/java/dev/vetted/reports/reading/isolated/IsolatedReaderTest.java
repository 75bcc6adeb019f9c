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
import java.util.stream.Stream;
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
    void aProcessIsStartedWhenNeededAndKept() throws Exception {
        List<Long> before = processes();
        try (IsolatedReader reader = new IsolatedReader(LIMITS)) {
            assertThat(processes()).isEqualTo(before);

            reader.classify(IsolatedReaders.report());
            List<Long> first = processes();
            reader.classify(IsolatedReaders.report());

            assertThat(first).hasSize(before.size() + 1);
            assertThat(processes()).isEqualTo(first);
        }
        await().until(() -> processes().equals(before));
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
        List<Long> before = processes();
        try (IsolatedReader reader = new IsolatedReader(LIMITS)) {
            reader.classify(IsolatedReaders.report());
            processes().stream()
                    .filter(id -> !before.contains(id))
                    .forEach(id -> ProcessHandle.of(id).ifPresent(ProcessHandle::destroyForcibly));

            assertThat(reader.classify(IsolatedReaders.report())).isEqualTo(DocumentType.SOC2_TYPE2);
        }
    }

    @Test
    void aProcessThatIsAskedNothingEndsAndIsStartedAgain() throws Exception {
        List<Long> before = processes();
        Limits impatient = new Limits(1, 128, Duration.ofSeconds(60), 1, Duration.ofSeconds(5), Duration.ofMillis(300));
        try (IsolatedReader reader = new IsolatedReader(impatient)) {
            reader.classify(IsolatedReaders.report());
            await().until(() -> processes().equals(before));

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

    private static List<Long> processes() {
        try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
            return children.filter(ProcessHandle::isAlive)
                    .map(ProcessHandle::pid)
                    .sorted()
                    .toList();
        }
    }
}
