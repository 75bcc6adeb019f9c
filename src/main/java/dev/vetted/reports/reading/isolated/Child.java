package dev.vetted.reports.reading.isolated;

import dev.vetted.reports.reading.isolated.ReadingEnded.Cause;
import dev.vetted.reports.reading.recognition.TextRecognition;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One reading process, seen from the service. Used by one thread at a time. */
final class Child {

    /** What the virtual machine exits with by ExitOnOutOfMemoryError. */
    private static final int OUT_OF_MEMORY = 3;

    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    /** Nothing else of the environment is for a process that opens files of strangers: it holds passwords. */
    static final Set<String> ENVIRONMENT = Set.of(
            TextRecognition.SETTING,
            "PATH",
            "TESSDATA_PREFIX",
            "HOME",
            "TMPDIR",
            "TMP",
            "TEMP",
            "LANG",
            "LC_ALL",
            "SystemRoot",
            "USERPROFILE");

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final ScheduledExecutorService clock;
    private long asked;

    private Child(Process process, ScheduledExecutorService clock) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.clock = clock;
    }

    static Child start(List<String> command, ScheduledExecutorService clock) {
        try {
            return new Child(process(command).start(), clock);
        } catch (IOException e) {
            throw new ReadingUnavailable("No reading process can be started: " + e.getMessage(), e);
        }
    }

    static ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().keySet().retainAll(ENVIRONMENT);
        return builder;
    }

    long id() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ended at once, with whatever it started; nothing in it is worth an orderly end. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Answers in time, or has ended. */
    Answer ask(Operation operation, List<String> parameters, byte[] pdf, Duration limit) throws ReadingEnded {
        asked++;
        Future<?> end = clock.schedule(this::kill, limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            new Request(asked, operation, parameters, pdf).write(out);
            return Answer.read(in, asked);
        } catch (StreamCorruptedException rubbish) {
            kill();
            throw new ReadingEnded(Cause.CRASHED);
        } catch (IOException e) {
            throw new ReadingEnded(end.isDone() ? Cause.TOO_LATE : causeOfDeath());
        } finally {
            end.cancel(false);
        }
    }

    private Cause causeOfDeath() {
        try {
            boolean byItself = process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
            return byItself && process.exitValue() == OUT_OF_MEMORY ? Cause.OUT_OF_MEMORY : Cause.CRASHED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Cause.CRASHED;
        } finally {
            kill();
        }
    }
}
