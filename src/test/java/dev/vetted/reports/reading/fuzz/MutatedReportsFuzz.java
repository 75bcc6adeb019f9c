package dev.vetted.reports.reading.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.UnreadableDocument.Reason;
import dev.vetted.reports.reading.isolated.IsolatedReader;
import dev.vetted.reports.reading.isolated.Limits;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Thousands of damaged copies of the corpus, read as the service reads: {@code mvn test -P fuzz-long}. With
 * {@code -Dfuzz.from=1000 -Dfuzz.copies=500} others, with {@code -Dfuzz.minutes=60} for longer.
 */
class MutatedReportsFuzz {

    private static final int FROM = Integer.getInteger("fuzz.from", 0);
    private static final int COPIES = Integer.getInteger("fuzz.copies", 2_000);
    private static final Duration ALTOGETHER = Duration.ofMinutes(Integer.getInteger("fuzz.minutes", 30));
    private static final Duration EACH = Duration.ofSeconds(30);
    private static final int AT_A_TIME = 2;

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private String slowest = "";
    private long slowestNanos;

    @Test
    void everyDamagedReportIsReadOrRefused() throws Exception {
        MutatedReports reports = new MutatedReports();
        long deadline = System.nanoTime() + ALTOGETHER.toNanos();
        AtomicInteger next = new AtomicInteger(FROM);
        Limits limits = new Limits(AT_A_TIME, 512, EACH, AT_A_TIME, EACH, Duration.ofMinutes(5));
        try (IsolatedReader reader = new IsolatedReader(limits);
                ExecutorService readers = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (int i = 0; i < AT_A_TIME; i++) {
                readers.submit(() -> {
                    int number = next.getAndIncrement();
                    while (number < FROM + COPIES && System.nanoTime() < deadline) {
                        read(reports, number, reader);
                        number = next.getAndIncrement();
                    }
                });
            }
            readers.shutdown();
            assertThat(readers.awaitTermination(ALTOGETHER.toSeconds() + 120, TimeUnit.SECONDS))
                    .isTrue();
        }
        System.out.printf("%d damaged reports: %s; slowest %s%n", count(), outcomes, slowest);
        failed.forEach(System.out::println);
        assertThat(failed).isEmpty();
        assertThat(outcomes).containsKey("READ");
    }

    private void read(MutatedReports reports, int number, IsolatedReader reader) {
        byte[] damaged = reports.copy(number);
        long start = System.nanoTime();
        String outcome = "READ";
        try {
            reader.read(damaged);
        } catch (UnreadableDocument refused) {
            outcome = refused.reason().name();
            if (refused.reason() == Reason.READER_FAILED) {
                failed.add(reports.name(number));
            }
        } catch (RuntimeException | Error undocumented) {
            outcome = undocumented.getClass().getSimpleName();
            failed.add(reports.name(number) + ": " + undocumented);
        }
        note(outcome, System.nanoTime() - start, reports.name(number));
    }

    private synchronized void note(String outcome, long nanos, String name) {
        outcomes.merge(outcome, 1, Integer::sum);
        if (nanos > slowestNanos) {
            slowestNanos = nanos;
            slowest = TimeUnit.NANOSECONDS.toMillis(nanos) + " ms, " + outcome + ": " + name;
        }
    }

    private int count() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
