package dev.vetted.reports.reading.isolated;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Stands in for a reading process that a document has taken over. */
final class MisbehavingProcess {

    private MisbehavingProcess() {}

    /** How it is started: what it does, and a file by which all processes of a test know whether one went before. */
    static List<String> command(String behaviour, Path trace) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                MisbehavingProcess.class.getName(),
                behaviour,
                trace.toString());
    }

    public static void main(String[] args) throws Exception {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(System.out);
        Request request = Request.read(in);
        switch (args[0]) {
            case "hangs" -> new CountDownLatch(1).await();
            case "dies" -> System.exit(1);
            case "runs-out-of-memory" -> System.exit(3);
            case "dies-at-first" -> answerUnlessFirst(request, out, Path.of(args[1]));
            case "babbles" -> out.write("Exception in thread main: no frame at all".getBytes());
            case "promises-gigabytes" -> promise(request, out);
            case "answers-something-else" -> answer(request, out, "NO_SUCH_TYPE");
            case "answers-another-question" -> answer(request.number() + 1, out, "OTHER");
            default -> answer(request, out, "OTHER");
        }
        out.flush();
        new CountDownLatch(1).await();
    }

    private static void answerUnlessFirst(Request request, DataOutputStream out, Path trace) throws IOException {
        try {
            Files.createFile(trace);
        } catch (FileAlreadyExistsException second) {
            answer(request, out, "OTHER");
            return;
        }
        System.exit(1);
    }

    private static void promise(Request request, DataOutputStream out) throws IOException {
        out.writeLong(request.number());
        out.writeByte(Answer.Kind.DONE.ordinal());
        out.writeInt(Integer.MAX_VALUE);
    }

    private static void answer(Request request, DataOutputStream out, String text) throws IOException {
        answer(request.number(), out, text);
    }

    private static void answer(long number, DataOutputStream out, String text) throws IOException {
        Answer.of(number, Answer.Kind.DONE, text).write(out);
    }
}
