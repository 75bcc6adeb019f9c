package dev.vetted.reports.reading;

import dev.vetted.reports.reading.UnreadableDocument.Reason;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads one document within a time limit, in this process. What runs over the limit is refused and goes on in vain until
 * the process ends, so this is for a process that reads one document only.
 */
final class TimedReader {

    /** Several times what the largest honest report takes. */
    static final Duration LIMIT = Duration.ofSeconds(120);

    private static final long STACK_BYTES = 4L * 1024 * 1024;

    private final Duration limit;

    TimedReader(Duration limit) {
        this.limit = limit;
    }

    /**
     * @throws UnreadableDocument also for a document that exhausts time or memory
     * @throws IllegalArgumentException if the program that is to read pictures is not there
     */
    Reading read(byte[] pdf) throws UnreadableDocument {
        ReportReader reader = ReportReader.onThisMachine(limit);
        FutureTask<Reading> reading = new FutureTask<>(() -> reader.read(pdf));
        Thread thread = new Thread(null, reading, "reading", STACK_BYTES);
        thread.setDaemon(true);
        long start = System.nanoTime();
        thread.start();
        try {
            Reading read = reading.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new UnreadableDocument(Reason.TOO_COMPLEX);
            }
            return read;
        } catch (TimeoutException e) {
            throw new UnreadableDocument(Reason.TOO_COMPLEX, e);
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableDocument(Reason.READER_FAILED, e);
        }
    }

    private static UnreadableDocument refusal(Throwable failure) {
        if (failure instanceof UnreadableDocument refused) {
            return refused;
        }
        return new UnreadableDocument(
                failure instanceof OutOfMemoryError ? Reason.TOO_COMPLEX : Reason.READER_FAILED, failure);
    }
}
