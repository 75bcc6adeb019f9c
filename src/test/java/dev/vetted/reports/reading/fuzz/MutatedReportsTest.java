package dev.vetted.reports.reading.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.ReportReader;
import dev.vetted.reports.reading.UnreadableDocument;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Some damaged copies of the corpus, always the same ones. A reading or a documented refusal is an answer; anything else
 * is not, and neither is one that takes too long. The profile fuzz-long makes thousands of them.
 */
class MutatedReportsTest {

    private static final int COPIES = 60;
    /** Those of one build are spread over all kinds of damage. */
    private static final int STEP = 7;

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void everyDamagedReportIsReadOrRefusedInTime() throws IOException {
        MutatedReports reports = new MutatedReports();
        ReportReader reader = new ReportReader();
        int read = 0;
        for (int i = 0; i < COPIES; i++) {
            byte[] damaged = reports.copy(i * STEP);
            long start = System.nanoTime();
            try {
                reader.read(damaged);
                read++;
            } catch (UnreadableDocument refused) {
                assertThat(refused.reason()).isNotEqualTo(UnreadableDocument.Reason.READER_FAILED);
            } catch (RuntimeException | Error undocumented) {
                throw new AssertionError(reports.name(i * STEP), undocumented);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(reports.name(i * STEP))
                    .isLessThan(LIMIT);
        }
        assertThat(read).isPositive();
    }
}
