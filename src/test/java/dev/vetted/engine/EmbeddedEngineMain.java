package dev.vetted.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * The engine in a process of its own, for tests that kill the service while the engine lives on. Arguments, all optional:
 * {@code --grpc-port=N --rest-port=N --request-timeout=PT15S}. Prints one line when it is ready and stops when its standard
 * input ends or on SIGTERM.
 */
public final class EmbeddedEngineMain {

    static final String READY = "ENGINE READY";

    private EmbeddedEngineMain() {}

    public static void main(String[] args) throws Exception {
        var stop = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            stop.countDown();
            awaitQuietly(stopped);
        }));
        Thread.ofPlatform().daemon().start(() -> awaitEnd(System.in, stop));
        try {
            run(settings(args), System.out, stop);
        } finally {
            stopped.countDown();
        }
        // The engine's state monitor leaves a timer thread behind that would keep the process alive.
        System.exit(0);
    }

    private static void run(EngineSettings settings, PrintStream out, CountDownLatch stop) throws InterruptedException {
        try (var engine = EmbeddedEngine.start(settings)) {
            out.println(READY + " " + engine.grpcAddress() + " " + engine.restAddress());
            out.flush();
            stop.await();
        }
    }

    private static EngineSettings settings(String[] args) {
        var settings = EngineSettings.defaults();
        for (String arg : args) {
            var value = arg.substring(arg.indexOf('=') + 1);
            settings = switch (arg.substring(0, Math.max(0, arg.indexOf('=')))) {
                case "--grpc-port" -> settings.withPorts(Integer.parseInt(value), settings.restPort());
                case "--rest-port" -> settings.withPorts(settings.grpcPort(), Integer.parseInt(value));
                case "--request-timeout" -> settings.withRequestTimeout(Duration.parse(value));
                default ->
                    throw new IllegalArgumentException("Unknown argument '" + arg
                            + "'; use --grpc-port=N, --rest-port=N or --request-timeout=PT15S");
            };
        }
        return settings;
    }

    private static void awaitEnd(InputStream in, CountDownLatch stop) {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException closed) {
            // A broken pipe is an end as well.
        }
        stop.countDown();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
