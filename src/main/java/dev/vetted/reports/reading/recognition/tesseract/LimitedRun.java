package dev.vetted.reports.reading.recognition.tesseract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a program without a shell, feeds it by its standard input, and ends it when it takes too long or says too much. */
final class LimitedRun {

    private static final int MOST_OUTPUT = 8 * 1024 * 1024;
    /** The only variables that the program gets, beside what is set here. */
    private static final List<String> PASSED_ON = List.of("PATH", "TESSDATA_PREFIX", "SystemRoot");

    private LimitedRun() {}

    /** What is written to the program. */
    interface Input {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The standard output, if the program ended by itself, in time and with exit code 0. */
    static Optional<String> output(List<String> command, Input input, Duration limit) throws InterruptedException {
        Process process;
        try {
            process = start(command);
        } catch (IOException e) {
            return Optional.empty();
        }
        try {
            CompletableFuture<byte[]> output = new CompletableFuture<>();
            Thread.startVirtualThread(() -> write(process, input));
            Thread.startVirtualThread(() -> output.complete(read(process)));
            byte[] printed = output.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            boolean ended = process.waitFor(2, TimeUnit.SECONDS);
            boolean whole = ended && process.exitValue() == 0 && printed.length < MOST_OUTPUT;
            return whole ? Optional.of(new String(printed, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(PASSED_ON);
        environment.put("LC_ALL", "C.UTF-8");
        // Pages are recognised side by side; threads within a page only get in each other's way.
        environment.put("OMP_THREAD_LIMIT", "1");
        return builder.start();
    }

    private static void write(Process process, Input input) {
        try (OutputStream out = process.getOutputStream()) {
            input.writeTo(out);
        } catch (IOException e) {
            // A program that does not take its input to the end has failed.
            process.destroyForcibly();
        }
    }

    private static byte[] read(Process process) {
        try (InputStream in = process.getInputStream()) {
            return in.readNBytes(MOST_OUTPUT);
        } catch (IOException e) {
            return new byte[MOST_OUTPUT];
        }
    }
}
