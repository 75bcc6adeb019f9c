package dev.vetted.reports.reading.isolated;

import dev.vetted.reports.reading.UnreadableDocument;
import dev.vetted.reports.reading.UnreadableDocument.Reason;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The inside of a reading process: answers one request after the other. It ends when its input ends, which it does when
 * the service is gone, even in the middle of a document; and when nothing was asked for a while.
 */
public final class ReadingProcess {

    /** The word by which the program is started as a reading process. */
    public static final String COMMAND = "reading-process";

    private static final int FRAMES_TOLD = 12;

    private final BlockingQueue<Request> requests = new SynchronousQueue<>();
    private final DataInputStream in;
    private final DataOutputStream out;

    private ReadingProcess(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    /**
     * Answers until there is nothing more to answer.
     *
     * @param idle after this time without a request it ends
     */
    public static void run(InputStream in, OutputStream out, Duration idle) throws Exception {
        ReadingProcess process = new ReadingProcess(in, out);
        Thread listener = new Thread(process::listen, "requests");
        listener.setDaemon(true);
        listener.start();
        process.answer(idle);
    }

    private void listen() {
        try {
            while (true) {
                requests.put(Request.read(in));
            }
        } catch (IOException | InterruptedException | RuntimeException over) {
            // Nobody waits for an answer any more: not even the document at hand is finished.
            Runtime.getRuntime().halt(0);
        }
    }

    private void answer(Duration idle) throws IOException, InterruptedException {
        Request request = requests.poll(idle.toMillis(), TimeUnit.MILLISECONDS);
        while (request != null) {
            answer(request).write(out);
            request = requests.poll(idle.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static Answer answer(Request request) {
        try {
            return new Answer(
                    request.number(),
                    Answer.Kind.DONE,
                    request.operation().answer(request.pdf(), request.parameters()));
        } catch (UnreadableDocument refused) {
            return Answer.of(
                    request.number(), Answer.Kind.REFUSED, refused.reason().name());
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            return Answer.of(request.number(), Answer.Kind.REFUSED, Reason.TOO_COMPLEX.name());
        } catch (RuntimeException | LinkageError | AssertionError failed) {
            return Answer.of(request.number(), Answer.Kind.FAILED, where(failed));
        }
    }

    /** Without the message, which may quote the document. */
    private static String where(Throwable failed) {
        return failed.getClass().getName()
                + Arrays.stream(failed.getStackTrace())
                        .limit(FRAMES_TOLD)
                        .map(frame -> "\n\tat " + frame)
                        .collect(Collectors.joining());
    }
}
