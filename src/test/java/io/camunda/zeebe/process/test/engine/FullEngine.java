package io.camunda.zeebe.process.test.engine;

import io.camunda.zeebe.db.ZeebeDb;
import io.camunda.zeebe.logstreams.log.LogStream;
import io.camunda.zeebe.process.test.api.RecordStreamSource;
import io.camunda.zeebe.protocol.ZbColumnFamilies;
import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.scheduler.ActorScheduler;
import io.camunda.zeebe.scheduler.clock.ControlledActorClock;
import io.camunda.zeebe.stream.impl.StreamProcessor;
import io.grpc.Server;
import io.grpc.ServerInterceptors;
import io.grpc.netty.NettyServerBuilder;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Zeebe Process Test's engine behind a gateway that leaves nothing out: activated jobs say which listener they are for, and
 * the result of a job (deny, corrections) reaches the engine. Any Camunda client can therefore talk to it as to a cluster.
 *
 * <p>The engine is assembled by its own factory; only its gRPC server is replaced. It listens on the loopback address only.
 */
public final class FullEngine {

    private static final int ONLY_PARTITION = 1;

    /** Within it the engine starts on what became due, if anything did. */
    private static final Duration REACTION = Duration.ofSeconds(2);

    private final InMemoryEngine engine;
    private final Server server;
    private final EngineCommands commands;
    private final EngineStateMonitor monitor;

    private FullEngine(InMemoryEngine engine, Server server, EngineCommands commands, EngineStateMonitor monitor) {
        this.engine = engine;
        this.server = server;
        this.commands = commands;
        this.monitor = monitor;
    }

    /** @param port of the gRPC gateway, 0 for a free one */
    public static FullEngine start(int port) {
        var started = assemble((InMemoryEngine) EngineFactory.create(port), port);
        try {
            started.engine.start();
        } catch (RuntimeException startFailed) {
            started.stop();
            throw startFailed;
        }
        return started;
    }

    @SuppressWarnings("unchecked")
    private static FullEngine assemble(InMemoryEngine bare, int port) {
        var bareGateway = part(bare, "gateway", GrpcToLogStreamGateway.class);
        var writer = part(bareGateway, "writer", CommandWriter.class);
        var requests = part(bareGateway, "gatewayRequestStore", GatewayRequestStore.class);
        var streamer = part(bareGateway, "jobStreamer", InMemoryJobStreamer.class);
        var logStream = part(bare, "logStream", LogStream.class);
        var monitor = part(bare, "engineStateMonitor", EngineStateMonitor.class);

        var commands = new EngineCommands(writer, requests, ONLY_PARTITION);
        var gateway = new FullGateway(writer, ONLY_PARTITION, port, requests, streamer, commands);
        var listenerFields = new ListenerFields(new JobNatures(logStream.newLogStreamReader()));
        var server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .addService(ServerInterceptors.intercept(gateway, listenerFields))
                .build();
        var engine = new InMemoryEngine(
                server,
                part(bare, "streamProcessor", StreamProcessor.class),
                gateway,
                (ZeebeDb<ZbColumnFamilies>) part(bare, "database", ZeebeDb.class),
                logStream,
                part(bare, "scheduler", ActorScheduler.class),
                part(bare, "recordStream", RecordStreamSource.class),
                part(bare, "clock", ControlledActorClock.class),
                monitor);
        return new FullEngine(engine, server, commands, monitor);
    }

    private static <T> T part(Object whole, String name, Class<T> type) {
        try {
            Field field = whole.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return type.cast(field.get(whole));
        } catch (ReflectiveOperationException otherVersion) {
            throw new IllegalStateException(
                    "Zeebe Process Test has no '" + name + "' in "
                            + whole.getClass().getSimpleName() + ": this class was written for 8.8.21",
                    otherVersion);
        }
    }

    public int port() {
        return server.getPort();
    }

    public EngineCommands commands() {
        return commands;
    }

    /** All records up to now; the list no longer changes. */
    public List<Record<?>> records() {
        var source = engine.getRecordStreamSource();
        synchronized (source) {
            var records = new ArrayList<Record<?>>();
            source.getRecords().forEach(records::add);
            return List.copyOf(records);
        }
    }

    /**
     * Moves the engine's clock and waits until it has worked off what became due. That nothing was due is no error, so assert
     * first that the timer is active; and await the effect, because the engine may pause between two things that are due.
     */
    public void increaseTime(Duration step, Duration patience) throws InterruptedException, TimeoutException {
        // Otherwise what is still being written would pass for the reaction to the clock.
        engine.waitForIdleState(patience);
        var busy = new CountDownLatch(1);
        // Registered before the clock moves: a quick engine would otherwise be through before anyone listens.
        monitor.addOnProcessingCallback(busy::countDown);
        engine.increaseTime(step);
        busy.await(REACTION.toMillis(), TimeUnit.MILLISECONDS);
        engine.waitForIdleState(patience);
    }

    public void awaitIdle(Duration patience) throws InterruptedException, TimeoutException {
        engine.waitForIdleState(patience);
    }

    public void stop() {
        commands.stop();
        engine.stop();
    }
}
