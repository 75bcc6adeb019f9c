package dev.vetted.reports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Damaged copies of the corpus, always the same ones. A reading or a documented refusal is an answer; anything else is
 * not, and neither is one that takes too long. {@code -Dfuzz.mutations=2000} makes more of them.
 */
class MutatedReportsTest {

    private static final int MUTATIONS = Integer.getInteger("fuzz.mutations", 60);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final ReportReader reader = new ReportReader();

    @Test
    void everyDamagedReportIsReadOrRefusedInTime() throws IOException {
        List<Path> reports = corpus();
        Map<UnreadableDocument.Reason, Integer> refusals = new EnumMap<>(UnreadableDocument.Reason.class);
        int read = 0;
        Duration slowest = Duration.ZERO;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] damaged = damaged(Files.readAllBytes(reports.get(seed % reports.size())), new Random(seed));
            long start = System.nanoTime();
            try {
                reader.read(damaged);
                read++;
            } catch (UnreadableDocument refused) {
                refusals.merge(refused.reason(), 1, Integer::sum);
            } catch (RuntimeException | Error undocumented) {
                throw new AssertionError(
                        "mutation " + seed + " of " + reports.get(seed % reports.size()), undocumented);
            }
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            slowest = taken.compareTo(slowest) > 0 ? taken : slowest;
            assertThat(taken).as("mutation %d", seed).isLessThan(LIMIT);
        }
        System.out.printf(
                "%d mutations: %d read, refused %s, slowest %d ms%n", MUTATIONS, read, refusals, slowest.toMillis());
        assertThat(read).isPositive();
    }

    private static List<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/corpus"))) {
            return files.filter(it -> it.toString().endsWith(".pdf")).sorted().toList();
        }
    }

    /** Flipped bytes, a lost end, a hole, or a piece that stands twice. */
    private static byte[] damaged(byte[] pdf, Random random) {
        byte[] copy = pdf.clone();
        int from = random.nextInt(copy.length);
        int length = Math.min(copy.length - from, 1 + random.nextInt(4000));
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int i = 0; i < 1 + random.nextInt(200); i++) {
                    copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
                }
            }
            case 1 -> copy = Arrays.copyOf(copy, Math.max(8, from));
            case 2 -> Arrays.fill(copy, from, from + length, (byte) 0);
            default -> System.arraycopy(copy, from, copy, random.nextInt(copy.length - length + 1), length);
        }
        return copy;
    }
}
