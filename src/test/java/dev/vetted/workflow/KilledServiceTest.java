package dev.vetted.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.engine.EngineProcess;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The service dies after a decision was committed and before the engine heard of it. */
class KilledServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void aTaskDecidedBeforeTheKillCompletesOnceAfterTheRestart() throws Exception {
        try (EngineProcess engine = EngineProcess.start();
                ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String key;
            String review;
            try (ServiceProcess doomed = ServiceProcess.start(folder, engine.grpcAddress(), address(silent))) {
                JsonNode task = uploadTaskOfANewEngagement(doomed);
                key = task.path("key").asString();
                review = task.path("reviewId").asString();
                CompletableFuture<Socket> completion = CompletableFuture.supplyAsync(() -> accept(silent));

                doomed.post(
                        "/api/v1/reviews/%s/report/unavailable".formatted(review),
                        Map.of("reason", "The third party has never been examined."));

                // The completion is on its way to an engine that does not answer, so it is committed and not done.
                completion.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                assertThat(task(doomed, review, key).path("state").asString()).isEqualTo("SUBMITTED");
                doomed.kill();
            }

            try (ServiceProcess restarted = ServiceProcess.start(folder, engine.grpcAddress(), engine.restAddress())) {
                String engagement = restarted
                        .get("/api/v1/reviews/" + review)
                        .path("engagementId")
                        .asString();
                Awaitility.await()
                        .atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(restarted
                                        .get("/api/v1/engagements/" + engagement)
                                        .path("status")
                                        .asString())
                                .isEqualTo("DECLINED"));
                assertThat(task(restarted, review, key).path("state").asString())
                        .isEqualTo("COMPLETED");
                assertThat(restarted
                                .get("/api/v1/reviews/%s/tasks".formatted(review))
                                .size())
                        .isEqualTo(1);
                assertThatTheEngineHasNoSuchTask(engine, Long.parseLong(key));
            }
        }
    }

    private static JsonNode uploadTaskOfANewEngagement(ServiceProcess service) {
        String thirdParty = service.post("/api/v1/third-parties", Map.of("legalName", "Xanthe Robotics, Inc."))
                .path("id")
                .asString();
        String engagement = service.post(
                        "/api/v1/third-parties/%s/engagements".formatted(thirdParty),
                        Map.of(
                                "serviceName", "Xanthe Fleet",
                                "purpose", "robots",
                                "relationshipOwner", "owner",
                                "dataClass", "INTERNAL",
                                "accessKind", "NONE",
                                "criticalFunction", false,
                                "tolerableOutageHours", 100,
                                "processesTransactions", false,
                                "regions", List.of()))
                .path("id")
                .asString();
        service.post("/api/v1/engagements/%s/start".formatted(engagement), Map.of());
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> service.get("/api/v1/tasks"), tasks -> tasks.size() == 1)
                .get(0);
    }

    private static JsonNode task(ServiceProcess service, String review, String key) {
        return service.get("/api/v1/reviews/%s/tasks".formatted(review))
                .valueStream()
                .filter(it -> it.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void assertThatTheEngineHasNoSuchTask(EngineProcess engine, long key) {
        try (CamundaClient client = CamundaClient.newClientBuilder()
                .applyEnvironmentVariableOverrides(false)
                .grpcAddress(engine.grpcAddress())
                .restAddress(engine.restAddress())
                .preferRestOverGrpc(false)
                .build()) {
            assertThatThrownBy(
                            () -> client.newCompleteUserTaskCommand(key).send().join())
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.code()).isEqualTo(404));
        }
    }

    private static URI address(ServerSocket socket) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    private static Socket accept(ServerSocket socket) {
        try {
            return socket.accept();
        } catch (IOException closed) {
            throw new java.io.UncheckedIOException(closed);
        }
    }
}
