package dev.vetted.engine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.camunda.zeebe.process.test.engine.EngineCommands;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The part of the Orchestration Cluster API (version 2) that user tasks and their listeners need. */
final class RestFront implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final int NO_CONTENT = 204;
    private static final int NO_BODY = -1;

    private final HttpServer server;
    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private final EngineCommands engine;
    private final Duration timeout;
    private final List<Route> routes;

    private record Route(String method, Pattern path, Call call) {}

    @FunctionalInterface
    private interface Call {
        CompletableFuture<Void> send(long key, byte[] body);
    }

    private RestFront(HttpServer server, EngineCommands engine, Duration timeout) {
        this.server = server;
        this.engine = engine;
        this.timeout = timeout;
        this.routes = List.of(
                route("POST", "/v2/user-tasks/([^/]+)/assignment", this::assign),
                route("DELETE", "/v2/user-tasks/([^/]+)/assignee", this::unassign),
                route("POST", "/v2/user-tasks/([^/]+)/completion", this::complete),
                route("PATCH", "/v2/user-tasks/([^/]+)", this::update),
                route("POST", "/v2/jobs/([^/]+)/completion", this::completeJob));
    }

    static RestFront start(EngineSettings settings, EngineCommands engine) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.restPort()), 0);
        var front = new RestFront(server, engine, settings.requestTimeout());
        server.setExecutor(front.handlers);
        server.createContext("/", front::handle);
        server.start();
        return front;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Lets running calls be answered first. */
    @Override
    public void close() {
        // Not by the server's own delay, which it waits out even when nothing runs.
        handlers.close();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            try {
                answer(exchange, path);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            } catch (Exception failed) {
                send(exchange, Problem.of(failed, path));
            }
        }
    }

    private void answer(HttpExchange exchange, String path) throws Exception {
        var body = exchange.getRequestBody().readAllBytes();
        for (Route route : routes) {
            var match = route.path.matcher(path);
            if (match.matches() && route.method.equals(exchange.getRequestMethod())) {
                route.call.send(key(match.group(1)), body).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
                exchange.sendResponseHeaders(NO_CONTENT, NO_BODY);
                return;
            }
        }
        send(exchange, Problem.notFound("No endpoint " + exchange.getRequestMethod() + " " + path, path));
    }

    private static void send(HttpExchange exchange, Problem problem) throws IOException {
        var body = JSON.writeValueAsBytes(problem);
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        exchange.sendResponseHeaders(problem.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    private CompletableFuture<Void> assign(long key, byte[] body) {
        var request = read(body, RestRequests.Assignment.class);
        return engine.userTask(request.intent(), request.command(key));
    }

    private CompletableFuture<Void> unassign(long key, byte[] body) {
        return engine.userTask(UserTaskIntent.ASSIGN, RestRequests.Assignment.unassign(key));
    }

    private CompletableFuture<Void> complete(long key, byte[] body) {
        return engine.userTask(
                UserTaskIntent.COMPLETE,
                read(body, RestRequests.Completion.class).command(key));
    }

    private CompletableFuture<Void> update(long key, byte[] body) {
        return engine.userTask(
                UserTaskIntent.UPDATE, read(body, RestRequests.Update.class).command(key));
    }

    private CompletableFuture<Void> completeJob(long key, byte[] body) {
        return engine.completeJob(read(body, RestRequests.JobCompletion.class).command(key));
    }

    private static <T> T read(byte[] body, Class<T> type) {
        try {
            return JSON.readValue(body.length == 0 ? "{}".getBytes() : body, type);
        } catch (JacksonException malformed) {
            throw new Problem.BadRequest("The request body cannot be read: " + malformed.getOriginalMessage());
        }
    }

    private static long key(String segment) {
        try {
            return Long.parseLong(segment);
        } catch (NumberFormatException notAKey) {
            throw new Problem.BadRequest("'" + segment + "' is not a key");
        }
    }

    private static Route route(String method, String path, Call call) {
        return new Route(method, Pattern.compile(path), call);
    }
}
