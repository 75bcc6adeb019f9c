package dev.vetted.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.CamundaClientBuilder;
import io.camunda.zeebe.process.test.engine.FullEngine;
import io.camunda.zeebe.process.test.filters.RecordStream;
import io.camunda.zeebe.protocol.record.Record;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A Camunda engine in memory that any Camunda client talks to as to a cluster: gRPC gateway and the REST calls for user tasks
 * and job completion, both on the loopback address. The client needs nothing but the two addresses.
 *
 * <p>Limits: one partition, no authorization, no search or get by REST, results of jobs for user tasks only; the state ends
 * with the engine.
 */
public final class EmbeddedEngine implements AutoCloseable {

    /** The engine keeps the response it is writing in static fields, so two at once would mix up their answers. */
    private static final AtomicBoolean RUNNING = new AtomicBoolean();

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String LOOPBACK = "127.0.0.1";

    private final FullEngine engine;
    private final RestFront rest;

    private EmbeddedEngine(FullEngine engine, RestFront rest) {
        this.engine = engine;
        this.rest = rest;
    }

    /** On free ports. */
    public static EmbeddedEngine start() {
        return start(EngineSettings.defaults());
    }

    public static EmbeddedEngine start(EngineSettings settings) {
        if (!RUNNING.compareAndSet(false, true)) {
            throw new IllegalStateException("An engine is already running in this JVM; close it first");
        }
        FullEngine engine = null;
        try {
            engine = FullEngine.start(settings.grpcPort());
            return new EmbeddedEngine(engine, RestFront.start(settings, engine.commands()));
        } catch (IOException | RuntimeException startFailed) {
            if (engine != null) {
                engine.stop();
            }
            RUNNING.set(false);
            throw startFailed instanceof IOException portTaken
                    ? new UncheckedIOException(portTaken)
                    : (RuntimeException) startFailed;
        }
    }

    public URI grpcAddress() {
        return URI.create("http://" + LOOPBACK + ":" + engine.port());
    }

    /** Without the path {@code /v2}, which the client adds. */
    public URI restAddress() {
        return URI.create("http://" + LOOPBACK + ":" + rest.port());
    }

    /** A builder with both addresses set; gRPC is preferred where a command knows both ways. */
    public CamundaClientBuilder clientBuilder() {
        return CamundaClient.newClientBuilder()
                .applyEnvironmentVariableOverrides(false)
                .grpcAddress(grpcAddress())
                .restAddress(restAddress())
                .preferRestOverGrpc(false);
    }

    /**
     * Moves the engine's clock and waits until it has worked off what became due. Assert first that the timer is active, and
     * await the effect afterwards, because workers run on their own.
     */
    public void increaseTime(Duration step) {
        patiently(() -> engine.increaseTime(step, PATIENCE));
    }

    public void awaitIdle() {
        patiently(() -> engine.awaitIdle(PATIENCE));
    }

    /** All records of the engine's log up to now. */
    public List<Record<?>> records() {
        return engine.records();
    }

    /** The same records for the assertions and filters of Zeebe Process Test. */
    public RecordStream recordStream() {
        return RecordStream.of(this::records);
    }

    @Override
    public void close() {
        try {
            engine.stop();
            rest.close();
        } finally {
            RUNNING.set(false);
        }
    }

    private static void patiently(Wait wait) {
        try {
            wait.run();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the engine", interrupted);
        } catch (TimeoutException stillBusy) {
            throw new IllegalStateException("The engine is not idle after " + PATIENCE, stillBusy);
        }
    }

    @FunctionalInterface
    private interface Wait {
        void run() throws InterruptedException, TimeoutException;
    }
}
