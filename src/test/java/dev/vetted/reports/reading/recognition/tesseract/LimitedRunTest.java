package dev.vetted.reports.reading.recognition.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LimitedRunTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    @Test
    void whatAProgramPrintsOfItsInputComesBack() throws InterruptedException {
        assertThat(LimitedRun.output(echo("0"), out -> out.write("a page".getBytes(StandardCharsets.UTF_8)), LONG))
                .contains("a page");
    }

    @Test
    void aProgramThatFailsPrintsNothingOfUse() throws InterruptedException {
        assertThat(LimitedRun.output(echo("3"), out -> out.write('a'), LONG)).isEmpty();
    }

    @Test
    void aProgramThatTakesTooLongIsEnded() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);

        assertThat(LimitedRun.output(echo("0"), out -> waitFor(never), Duration.ofMillis(200)))
                .isEmpty();
        never.countDown();
    }

    @Test
    void aProgramThatIsNotThereIsNoFailure() throws InterruptedException {
        assertThat(LimitedRun.output(List.of("/nowhere/tesseract"), out -> {}, LONG))
                .isEmpty();
    }

    private static List<String> echo(String exitCode) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Echo.class.getName(),
                exitCode);
    }

    private static void waitFor(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** A program that prints what it is given. */
    static final class Echo {

        public static void main(String[] arguments) throws IOException {
            System.in.transferTo(System.out);
            System.out.flush();
            System.exit(Integer.parseInt(arguments[0]));
        }
    }
}
