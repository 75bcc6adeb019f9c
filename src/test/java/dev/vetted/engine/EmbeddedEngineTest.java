package dev.vetted.engine;

import static dev.vetted.engine.ListenedTask.ASSIGNING;
import static dev.vetted.engine.ListenedTask.CANCELING;
import static dev.vetted.engine.ListenedTask.COMPLETING;
import static dev.vetted.engine.ListenedTask.CREATING;
import static dev.vetted.engine.ListenedTask.UPDATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.search.enums.JobKind;
import io.camunda.client.api.search.enums.ListenerEventType;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.protocol.record.intent.UserTaskIntent;
import io.camunda.zeebe.protocol.record.value.UserTaskRecordValue;
import io.grpc.Status;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedEngineTest {

    private static EmbeddedEngine engine;
    private static CamundaClient client;
    private static ListenedTask task;

    @BeforeAll
    static void startEngine() {
        engine = EmbeddedEngine.start(EngineSettings.defaults().withRequestTimeout(Duration.ofSeconds(1)));
        client = engine.clientBuilder().build();
        task = ListenedTask.streaming(client);
    }

    @AfterAll
    static void stopEngine() {
        task.close();
        client.close();
        engine.close();
    }

    @BeforeEach
    void forget() {
        task.reset();
    }

    @Test
    void creatingJobTellsItsEventAndTheTask() {
        var instance = task.newInstance();

        var job = task.awaitJob(CREATING, instance);

        assertThat(job.getKind()).isEqualTo(JobKind.TASK_LISTENER);
        assertThat(job.getListenerEventType()).isEqualTo(ListenerEventType.CREATING);
        assertThat(job.getTenantId()).isEqualTo("<default>");
        assertThat(job.getVariablesAsMap()).containsEntry("reviewId", "R-1");
        assertThat(job.getUserTask()).satisfies(properties -> {
            assertThat(properties.getUserTaskKey()).isPositive();
            assertThat(properties.getCandidateGroups()).containsExactly("analysts", "approvers");
            assertThat(properties.getCandidateUsers()).isEmpty();
            assertThat(properties.getDueDate()).isEqualTo(OffsetDateTime.parse("2030-01-31T12:00:00Z"));
            assertThat(properties.getPriority()).isEqualTo(70);
        });
    }

    @Test
    void assigningJobTellsTheNewAssignee() {
        var key = task.newTask();

        client.newAssignUserTaskCommand(key).assignee("ada").send().join();

        var job = task.only(ASSIGNING);
        assertThat(job.getListenerEventType()).isEqualTo(ListenerEventType.ASSIGNING);
        assertThat(job.getUserTask().getAssignee()).isEqualTo("ada");
        assertThat(job.getUserTask().getAction()).isEqualTo("assign");
        assertThat(job.getUserTask().getChangedAttributes()).containsExactly("assignee");
        assertThat(latest(key, UserTaskIntent.ASSIGNED).getAssignee()).isEqualTo("ada");
    }

    @Test
    void taskOfOnePersonIsNotGivenToAnotherWithoutOverride() {
        var key = task.newTask();
        client.newAssignUserTaskCommand(key).assignee("ada").send().join();

        var problem = problemOf(() -> client.newAssignUserTaskCommand(key)
                .assignee("bob")
                .allowOverride(false)
                .send()
                .join());

        assertThat(problem.code()).isEqualTo(409);
        assertThat(latest(key, UserTaskIntent.ASSIGNED).getAssignee()).isEqualTo("ada");
    }

    @Test
    void unassigningLeavesTheTaskToEveryone() {
        var key = task.newTask();
        client.newAssignUserTaskCommand(key).assignee("ada").send().join();

        client.newUnassignUserTaskCommand(key).send().join();

        assertThat(latest(key, UserTaskIntent.ASSIGNED).getAssignee()).isEmpty();
        assertThat(task.received(ASSIGNING)).hasSize(2);
    }

    @Test
    void updatingJobTellsWhatChanges() {
        var key = task.newTask();

        client.newUpdateUserTaskCommand(key)
                .priority(10)
                .dueDate(OffsetDateTime.parse("2031-02-01T00:00:00Z"))
                .candidateUsers("eve")
                .clearCandidateGroups()
                .send()
                .join();

        var job = task.only(UPDATING);
        assertThat(job.getListenerEventType()).isEqualTo(ListenerEventType.UPDATING);
        assertThat(job.getUserTask().getChangedAttributes())
                .containsExactlyInAnyOrder("candidateGroupsList", "candidateUsersList", "dueDate", "priority");
        assertThat(latest(key, UserTaskIntent.UPDATED)).satisfies(updated -> {
            assertThat(updated.getPriority()).isEqualTo(10);
            assertThat(updated.getDueDate()).isEqualTo("2031-02-01T00:00:00Z");
            assertThat(updated.getCandidateUsersList()).containsExactly("eve");
            assertThat(updated.getCandidateGroupsList()).isEmpty();
        });
    }

    @Test
    void updateOutsideTheAllowedRangeIsABadRequest() {
        var key = task.newTask();

        var problem = problemOf(
                () -> client.newUpdateUserTaskCommand(key).priority(101).send().join());

        assertThat(problem.code()).isEqualTo(400);
        assertThat(problem.details().getDetail()).contains("priority").contains("101");
    }

    @Test
    void completingHandsOverTheVariables() {
        var key = task.newTask();

        client.newCompleteUserTaskCommand(key)
                .variables(Map.of("outcome", "APPROVED"))
                .action("approve")
                .send()
                .join();

        var job = task.only(COMPLETING);
        assertThat(job.getListenerEventType()).isEqualTo(ListenerEventType.COMPLETING);
        assertThat(job.getUserTask().getAction()).isEqualTo("approve");
        assertThat(job.getVariablesAsMap()).containsEntry("outcome", "APPROVED");
        assertThat(latest(key, UserTaskIntent.COMPLETED).getVariables()).containsEntry("outcome", "APPROVED");
    }

    @Test
    void cancelingTheInstanceReachesItsListener() {
        var instance = task.newInstance();
        task.awaitJob(CREATING, instance);

        client.newCancelInstanceCommand(instance).send().join();

        var job = task.awaitJob(CANCELING, instance);
        assertThat(job.getListenerEventType()).isEqualTo(ListenerEventType.CANCELING);
        assertThat(job.getUserTask().getUserTaskKey()).isPositive();
    }

    @Test
    void deniedCompletionIsAConflictWithTheReason() {
        var key = task.newTask();
        task.when(
                COMPLETING,
                (jobs, job) -> jobs.newCompleteCommand(job)
                        .useGrpc()
                        .withResult(result -> result.forUserTask().deny(true, "complete this task in Vetted"))
                        .send()
                        .join());

        var problem =
                problemOf(() -> client.newCompleteUserTaskCommand(key).send().join());

        assertThat(problem.code()).isEqualTo(409);
        assertThat(problem.details().getTitle()).isEqualTo("INVALID_STATE");
        assertThat(problem.details().getStatus()).isEqualTo(409);
        assertThat(problem.details().getDetail()).contains("complete this task in Vetted");
        assertThat(intents(key)).endsWith(UserTaskIntent.COMPLETION_DENIED);
    }

    @Test
    void deniedTaskCanBeCompletedLater() {
        var key = task.newTask();
        task.when(
                COMPLETING,
                (jobs, job) -> jobs.newCompleteCommand(job)
                        .useRest()
                        .withResult(result -> result.forUserTask().deny(true, "not yet"))
                        .send()
                        .join());
        assertThat(problemOf(() -> client.newCompleteUserTaskCommand(key).send().join())
                        .details()
                        .getDetail())
                .contains("not yet");

        task.reset();
        client.newCompleteUserTaskCommand(key).send().join();

        assertThat(intents(key)).endsWith(UserTaskIntent.COMPLETED);
    }

    @Test
    void correctionsByGrpcApply() {
        task.when(
                CREATING,
                (jobs, job) -> jobs.newCompleteCommand(job)
                        .useGrpc()
                        .withResult(result -> result.forUserTask()
                                .correctAssignee("ada")
                                .correctCandidateGroups(List.of("auditors"))
                                .correctDueDate("2032-01-01T00:00:00Z")
                                .correctPriority(5))
                        .send()
                        .join());

        var key = task.newTask();

        assertThat(await().until(() -> latest(key, UserTaskIntent.CREATED), created -> created != null))
                .satisfies(created -> {
                    assertThat(created.getAssignee()).isEqualTo("ada");
                    assertThat(created.getCandidateGroupsList()).containsExactly("auditors");
                    assertThat(created.getDueDate()).isEqualTo("2032-01-01T00:00:00Z");
                    assertThat(created.getPriority()).isEqualTo(5);
                });
    }

    @Test
    void correctionsByRestApply() {
        var key = task.newTask();
        task.when(
                ASSIGNING,
                (jobs, job) -> jobs.newCompleteCommand(job)
                        .useRest()
                        .withResult(result ->
                                result.forUserTask().correctAssignee("bob").correctPriority(6))
                        .send()
                        .join());

        client.newAssignUserTaskCommand(key).assignee("ada").send().join();

        assertThat(latest(key, UserTaskIntent.ASSIGNED)).satisfies(assigned -> {
            assertThat(assigned.getAssignee()).isEqualTo("bob");
            assertThat(assigned.getPriority()).isEqualTo(6);
        });
    }

    @Test
    void engineRejectsAListenerResultThatDeniesAndCorrects() {
        var refused = new CompletableFuture<Throwable>();
        var key = task.newTask();
        task.when(COMPLETING, (jobs, job) -> {
            refused.complete(catchThrowable(() -> jobs.newCompleteCommand(job)
                    .useGrpc()
                    .withResult(result -> result.forUserTask().deny(true, "no").correctPriority(1))
                    .send()
                    .join()));
            jobs.newCompleteCommand(job).send().join();
        });

        client.newCompleteUserTaskCommand(key).send().join();

        assertThat(refused.join())
                .isInstanceOfSatisfying(
                        ClientStatusException.class,
                        status -> assertThat(status.getStatusCode()).isEqualTo(Status.Code.INVALID_ARGUMENT));
    }

    @Test
    void unknownTaskIsNotFound() {
        var problem =
                problemOf(() -> client.newCompleteUserTaskCommand(4711).send().join());

        assertThat(problem.code()).isEqualTo(404);
        assertThat(problem.details().getTitle()).isEqualTo("NOT_FOUND");
        assertThat(problem.details().getDetail()).contains("4711");
    }

    @Test
    void unknownJobIsNotFoundBothWays() {
        assertThatThrownBy(() -> client.newCompleteCommand(4711)
                        .useGrpc()
                        .withResult(result -> result.forUserTask().deny(true))
                        .send()
                        .join())
                .isInstanceOfSatisfying(
                        ClientStatusException.class,
                        status -> assertThat(status.getStatusCode()).isEqualTo(Status.Code.NOT_FOUND));
        assertThat(problemOf(() ->
                                client.newCompleteCommand(4711).useRest().send().join())
                        .code())
                .isEqualTo(404);
    }

    @Test
    void completingTwiceIsNotFound() {
        var key = task.newTask();
        client.newCompleteUserTaskCommand(key).send().join();

        var problem =
                problemOf(() -> client.newCompleteUserTaskCommand(key).send().join());

        assertThat(problem.code()).isEqualTo(404);
    }

    @Test
    void completionWithASlowListenerTimesOutAndGoesThroughLater() {
        var key = task.newTask();
        var goOn = new CountDownLatch(1);
        task.when(COMPLETING, (jobs, job) -> {
            goOn.await();
            jobs.newCompleteCommand(job).send().join();
        });

        var late = problemOf(() -> client.newCompleteUserTaskCommand(key).send().join());
        var meanwhile =
                problemOf(() -> client.newCompleteUserTaskCommand(key).send().join());
        goOn.countDown();

        assertThat(late.code()).isEqualTo(504);
        assertThat(meanwhile.code()).isEqualTo(409);
        assertThat(meanwhile.details().getDetail()).contains("COMPLETING");
        await().untilAsserted(() -> assertThat(intents(key)).endsWith(UserTaskIntent.COMPLETED));
    }

    @Test
    void polledJobsAreCompleteToo() {
        try (var polling = engine.clientBuilder().build()) {
            task.close();
            task = ListenedTask.polling(polling);

            var job = task.awaitJob(CREATING, task.newInstance());

            assertThat(job.getListenerEventType()).isEqualTo(ListenerEventType.CREATING);
            assertThat(job.getUserTask().getPriority()).isEqualTo(70);
        } finally {
            task.close();
            task = ListenedTask.streaming(client);
        }
    }

    @Test
    void answerToACallerThatIsGoneDoesNotHarmTheEngine() {
        var result = client.newCreateInstanceCommand()
                .bpmnProcessId(ListenedTask.PROCESS)
                .latestVersion()
                .withResult()
                .send();
        var key = await().until(() -> task.handled(CREATING), jobs -> jobs.size() == 1)
                .getFirst()
                .getUserTask()
                .getUserTaskKey();
        result.cancel(true);

        client.newCompleteUserTaskCommand(key).send().join();

        client.newCompleteUserTaskCommand(task.newTask()).send().join();
    }

    @Test
    void jobOfAWorkerThatIsGoneGoesToTheNext() {
        task.close();
        var instance = task.newInstance();

        task = ListenedTask.streamingAndPolling(client);

        assertThat(task.awaitJob(CREATING, instance).getListenerEventType()).isEqualTo(ListenerEventType.CREATING);
    }

    @Test
    void topologyAnswers() {
        assertThat(client.newTopologyRequest().send().join().getPartitionsCount())
                .isEqualTo(1);
    }

    private static ProblemException problemOf(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call);
    }

    private static List<Intent> intents(long key) {
        return engine.records().stream()
                .filter(record -> record.getValue() instanceof UserTaskRecordValue && record.getKey() == key)
                .map(record -> (Intent) record.getIntent())
                .toList();
    }

    private static UserTaskRecordValue latest(long key, UserTaskIntent intent) {
        return engine.records().stream()
                .filter(record -> record.getIntent() == intent && record.getKey() == key)
                .map(record -> (UserTaskRecordValue) record.getValue())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
