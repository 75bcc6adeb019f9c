package dev.vetted.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.intent.TimerIntent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class EngineLifecycleTest {

    @Test
    void engineStartsAgainOnTheSamePorts() {
        URI grpc;
        URI rest;
        try (var first = EmbeddedEngine.start();
                var client = first.clientBuilder().build();
                var task = ListenedTask.streaming(client)) {
            task.newTask();
            grpc = first.grpcAddress();
            rest = first.restAddress();
        }

        var samePorts = EngineSettings.defaults().withPorts(grpc.getPort(), rest.getPort());
        try (var second = EmbeddedEngine.start(samePorts);
                var client = second.clientBuilder().build();
                var task = ListenedTask.streaming(client)) {
            client.newCompleteUserTaskCommand(task.newTask()).send().join();

            assertThat(second.grpcAddress()).isEqualTo(grpc);
            assertThat(second.restAddress()).isEqualTo(rest);
        }
    }

    @Test
    void secondEngineInTheSameJvmIsRefused() {
        try (var running = EmbeddedEngine.start()) {
            assertThatIllegalStateException().isThrownBy(EmbeddedEngine::start).withMessageContaining("close it first");
            assertThat(running.records()).isNotNull();
        }
    }

    @Test
    void callThatTheEngineLeavesUnansweredWhenItStopsIsUnavailable() throws Exception {
        var engine = EmbeddedEngine.start();
        var holding = new CountDownLatch(1);
        try (var client = engine.clientBuilder().build();
                var task = ListenedTask.streaming(client)) {
            task.when(ListenedTask.COMPLETING, (jobs, job) -> holding.countDown());
            var key = task.newTask();
            var request = HttpRequest.newBuilder(engine.restAddress().resolve("/v2/user-tasks/" + key + "/completion"))
                    .POST(HttpRequest.BodyPublishers.ofString("{}"))
                    .build();
            try (var http = HttpClient.newHttpClient()) {
                var answer = http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
                holding.await();

                engine.close();

                assertThat(answer.join().statusCode()).isEqualTo(503);
                assertThat(answer.join().headers().firstValue("Content-Type")).hasValue("application/problem+json");
                assertThat(answer.join().body()).contains("\"title\":\"UNAVAILABLE\"");
            }
        }
    }

    @Test
    void timerFiresWhenTheClockMoves() {
        try (var engine = EmbeddedEngine.start();
                var client = engine.clientBuilder().build()) {
            client.newDeployResourceCommand()
                    .addProcessModel(
                            Bpmn.createExecutableProcess("waiting")
                                    .startEvent()
                                    .intermediateCatchEvent("Event_DayPassed", event -> event.timerWithDuration("P1D"))
                                    .endEvent()
                                    .done(),
                            "waiting.bpmn")
                    .send()
                    .join();
            var instance = client.newCreateInstanceCommand()
                    .bpmnProcessId("waiting")
                    .latestVersion()
                    .send()
                    .join()
                    .getProcessInstanceKey();
            await().until(() ->
                    engine.records().stream().anyMatch(record -> record.getIntent() == TimerIntent.CREATED));

            engine.increaseTime(Duration.ofDays(2));

            await().until(() -> engine.records().stream()
                    .anyMatch(record -> record.getKey() == instance
                            && record.getIntent() == ProcessInstanceIntent.ELEMENT_COMPLETED));
            assertThat(engine.recordStream().timerRecords())
                    .extracting(timer -> (Intent) timer.getIntent())
                    .contains(TimerIntent.TRIGGERED);
        }
    }

    @Test
    void malformedCallsAreProblemsToo() throws Exception {
        try (var engine = EmbeddedEngine.start();
                var http = HttpClient.newHttpClient()) {
            assertThat(post(http, engine, "/v2/user-tasks/1/completion", "{").statusCode())
                    .isEqualTo(400);
            assertThat(post(http, engine, "/v2/user-tasks/1/completion", "{\"actor\":\"eve\"}")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(post(http, engine, "/v2/user-tasks/one/completion", "{}").statusCode())
                    .isEqualTo(400);
            assertThat(post(http, engine, "/v2/user-tasks/1/assignment", "{}").body())
                    .contains("No assignee provided");
            assertThat(post(http, engine, "/v2/user-tasks/1", "{}").statusCode())
                    .isEqualTo(404);
        }
    }

    private static HttpResponse<String> post(HttpClient http, EmbeddedEngine engine, String path, String body)
            throws Exception {
        var request = HttpRequest.newBuilder(engine.restAddress().resolve(path))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
