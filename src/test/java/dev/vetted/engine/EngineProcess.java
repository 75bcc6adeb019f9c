package dev.vetted.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@link EmbeddedEngineMain} as a child process with the class path of this one. */
public final class EngineProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final Process process;
    private final URI grpcAddress;
    private final URI restAddress;

    private EngineProcess(Process process, String ready) {
        var words = ready.substring(EmbeddedEngineMain.READY.length()).trim().split(" ");
        this.process = process;
        this.grpcAddress = URI.create(words[0]);
        this.restAddress = URI.create(words[1]);
    }

    /** Starts an engine and waits until it is ready. */
    public static EngineProcess start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EmbeddedEngineMain.class.getName()));
        command.addAll(List.of(args));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = process.inputReader();
        var ready = output.lines()
                .filter(line -> line.startsWith(EmbeddedEngineMain.READY))
                .findFirst()
                .orElseThrow(() -> new IOException("The engine ended before it was ready"));
        drain(output);
        return new EngineProcess(process, ready);
    }

    /** A full pipe would stop the engine at its next line of log. */
    private static void drain(BufferedReader output) {
        Thread.ofVirtual().start(() -> {
            try {
                output.transferTo(Writer.nullWriter());
            } catch (IOException closed) {
                // The engine has ended.
            }
        });
    }

    public URI grpcAddress() {
        return grpcAddress;
    }

    public URI restAddress() {
        return restAddress;
    }

    Process process() {
        return process;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException alreadyGone) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
