package dev.vetted.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobHandler;
import io.camunda.client.api.worker.JobWorker;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.builder.UserTaskBuilder;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskListenerEventType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** A process of one user task with all five listeners, and a worker for each that does what the test wants. */
final class ListenedTask implements AutoCloseable {

    static final String CREATING = "test.taskCreating";
    static final String ASSIGNING = "test.taskAssigning";
    static final String UPDATING = "test.taskUpdating";
    static final String COMPLETING = "test.taskCompleting";
    static final String CANCELING = "test.taskCanceling";

    static final String PROCESS = "listened-task";
    private static final JobHandler COMPLETE =
            (jobs, job) -> jobs.newCompleteCommand(job).send().join();

    private final CamundaClient client;
    private final List<JobWorker> workers;
    private final List<ActivatedJob> received = new CopyOnWriteArrayList<>();
    private final List<ActivatedJob> handled = new CopyOnWriteArrayList<>();
    private final Map<String, JobHandler> handlers = new ConcurrentHashMap<>();

    /** Workers that in the time of a test get only the jobs that are streamed to them. */
    static ListenedTask streaming(CamundaClient client) {
        return new ListenedTask(client, true, Duration.ofMinutes(10));
    }

    /** Workers that also ask for the jobs that were there before them. */
    static ListenedTask streamingAndPolling(CamundaClient client) {
        return new ListenedTask(client, true, Duration.ofMillis(20));
    }

    static ListenedTask polling(CamundaClient client) {
        return new ListenedTask(client, false, Duration.ofMillis(20));
    }

    private ListenedTask(CamundaClient client, boolean streaming, Duration pollInterval) {
        this.client = client;
        client.newDeployResourceCommand()
                .addProcessModel(model(), PROCESS + ".bpmn")
                .send()
                .join();
        this.workers = List.of(CREATING, ASSIGNING, UPDATING, COMPLETING, CANCELING).stream()
                .map(type -> open(type, streaming, pollInterval))
                .toList();
    }

    private static BpmnModelInstance model() {
        UserTaskBuilder task = Bpmn.createExecutableProcess(PROCESS)
                .startEvent("StartEvent_Wanted")
                .userTask("UserTask_Decide")
                .zeebeUserTask()
                .zeebeCandidateGroups("analysts,approvers")
                .zeebeDueDate("2030-01-31T12:00:00Z")
                .zeebeTaskPriority("70")
                .zeebeTaskHeader("colour", "green");
        listen(task, ZeebeTaskListenerEventType.creating, CREATING);
        listen(task, ZeebeTaskListenerEventType.assigning, ASSIGNING);
        listen(task, ZeebeTaskListenerEventType.updating, UPDATING);
        listen(task, ZeebeTaskListenerEventType.completing, COMPLETING);
        listen(task, ZeebeTaskListenerEventType.canceling, CANCELING);
        return task.endEvent("EndEvent_Decided").done();
    }

    private static void listen(UserTaskBuilder task, ZeebeTaskListenerEventType event, String jobType) {
        task.zeebeTaskListener(
                listener -> listener.eventType(event).type(jobType).retries("3"));
    }

    private JobWorker open(String type, boolean streaming, Duration pollInterval) {
        return client.newWorker()
                .jobType(type)
                .handler((jobs, job) -> {
                    received.add(job);
                    handlers.getOrDefault(type, COMPLETE).handle(jobs, job);
                    handled.add(job);
                })
                .streamEnabled(streaming)
                .pollInterval(pollInterval)
                // A job that is streamed to a worker just closed comes back after this time.
                .timeout(Duration.ofSeconds(3))
                .open();
    }

    /** Forgets what was received and lets all workers complete their jobs. */
    void reset() {
        handlers.clear();
        received.clear();
        handled.clear();
    }

    void when(String jobType, JobHandler handler) {
        handlers.put(jobType, handler);
    }

    long newInstance() {
        return client.newCreateInstanceCommand()
                .bpmnProcessId(PROCESS)
                .latestVersion()
                .variables(Map.of("reviewId", "R-1"))
                .send()
                .join()
                .getProcessInstanceKey();
    }

    /** Starts an instance and gives the key of its task, which exists only when the creating job is completed. */
    long newTask() {
        var creating = await(handled, CREATING, newInstance());
        return creating.getUserTask().getUserTaskKey();
    }

    ActivatedJob awaitJob(String type, long instance) {
        return await(received, type, instance);
    }

    private static ActivatedJob await(List<ActivatedJob> jobs, String type, long instance) {
        return Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .until(
                        () -> jobs.stream()
                                .filter(job -> job.getType().equals(type) && job.getProcessInstanceKey() == instance)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    List<ActivatedJob> received(String type) {
        return of(type, received);
    }

    List<ActivatedJob> handled(String type) {
        return of(type, handled);
    }

    private static List<ActivatedJob> of(String type, List<ActivatedJob> jobs) {
        return jobs.stream().filter(job -> job.getType().equals(type)).toList();
    }

    ActivatedJob only(String type) {
        var jobs = received(type);
        assertThat(jobs).hasSize(1);
        return jobs.getFirst();
    }

    @Override
    public void close() {
        workers.forEach(JobWorker::close);
    }
}
