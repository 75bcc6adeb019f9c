package dev.vetted.workflow.engine;

import dev.vetted.shared.Json;
import dev.vetted.tracking.InstanceTracking;
import dev.vetted.workflow.listener.Listener;
import dev.vetted.workflow.listener.ListenerOutcome;
import dev.vetted.workflow.worker.Worker;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.BackoffSupplier;
import io.camunda.client.api.worker.JobHandler;
import io.camunda.client.api.worker.JobWorker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Opens a job worker for every {@link Worker} and every {@link Listener}, and closes them at shutdown. */
@Component
class WorkerRegistration implements SmartLifecycle {

    private static final String NAME = "vetted";

    /** The stream brings new jobs; those that timed out elsewhere are found by polling, this far apart at the most. */
    private static final long LONGEST_POLL_MILLIS = 5000;

    private final CamundaClient client;
    private final EngineProperties properties;
    private final JobRunner runner;
    private final InstanceTracking tracking;
    private final List<Worker<?, ?>> workers;
    private final List<Listener> listeners;
    private final List<JobWorker> open = new ArrayList<>();

    WorkerRegistration(
            CamundaClient client,
            EngineProperties properties,
            JobRunner runner,
            InstanceTracking tracking,
            List<Worker<?, ?>> workers,
            List<Listener> listeners) {
        this.client = client;
        this.properties = properties;
        this.runner = runner;
        this.tracking = tracking;
        this.workers = workers;
        this.listeners = listeners;
    }

    @Override
    public void start() {
        workers.forEach(worker -> open.add(open(worker.jobType(), (jobClient, job) -> work(worker, job))));
        listeners.forEach(listener -> open.add(open(listener.jobType(), (jobClient, job) -> listen(listener, job))));
    }

    @Override
    public void stop() {
        open.forEach(JobWorker::close);
        open.clear();
    }

    @Override
    public boolean isRunning() {
        return !open.isEmpty();
    }

    private JobWorker open(String jobType, JobHandler handler) {
        return client.newWorker()
                .jobType(jobType)
                .handler(handler)
                .name(NAME)
                .timeout(properties.jobTimeout())
                .pollInterval(properties.pollInterval())
                .streamEnabled(true)
                .streamNoJobsBackoffSupplier(BackoffSupplier.newBackoffBuilder()
                        .maxDelay(LONGEST_POLL_MILLIS)
                        .build())
                .open();
    }

    private <I extends Record, O extends Record> void work(Worker<I, O> worker, ActivatedJob job) {
        long visit = job.getElementInstanceKey();
        try {
            tracking.entered(visit, job.getProcessInstanceKey(), job.getElementId(), worker.jobType());
            O output = worker.handle(Json.read(job.getVariables(), worker.inputType()));
            String variables = Json.write(output);
            tracking.left(visit, worker.jobType(), inWords(variables));
            runner.complete(job, variables);
        } catch (RuntimeException failure) {
            runner.fail(job, failure);
            tracking.stuck(visit, JobRunner.message(failure));
        }
    }

    /** What a worker added, for people who follow the instance. */
    private static Optional<String> inWords(String variables) {
        Map<String, Object> added = Json.read(variables, new TypeReference<Map<String, Object>>() {});
        return Optional.of(added.entrySet().stream()
                        .map(it -> it.getKey() + " " + it.getValue())
                        .collect(Collectors.joining(", ")))
                .filter(it -> !it.isEmpty());
    }

    private void listen(Listener listener, ActivatedJob job) {
        try {
            switch (listener.handle(job)) {
                case ListenerOutcome.Passed passed -> runner.pass(job);
                case ListenerOutcome.PassedWith with -> runner.complete(job, with.variables());
                case ListenerOutcome.Denied denied -> runner.deny(job, denied.reason());
            }
        } catch (RuntimeException failure) {
            runner.fail(job, failure);
        }
    }
}
