package dev.vetted.workflow.engine;

import dev.vetted.shared.Json;
import dev.vetted.tracking.InstanceTracking;
import dev.vetted.workflow.listener.Listener;
import dev.vetted.workflow.listener.ListenerOutcome;
import dev.vetted.workflow.worker.Worker;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobHandler;
import io.camunda.client.api.worker.JobWorker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Opens a job worker for every {@link Worker} and every {@link Listener}, and closes them at shutdown. */
@Component
class WorkerRegistration implements SmartLifecycle {

    private static final String NAME = "vetted";

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
                .open();
    }

    private <I extends Record, O extends Record> void work(Worker<I, O> worker, ActivatedJob job) {
        long visit = job.getElementInstanceKey();
        try {
            tracking.entered(visit, job.getProcessInstanceKey(), job.getElementId(), worker.jobType());
            O output = worker.handle(Json.read(job.getVariables(), worker.inputType()));
            String variables = Json.write(output);
            tracking.left(visit, worker.jobType(), Optional.of(variables).filter(it -> !it.equals("{}")));
            runner.complete(job, variables);
        } catch (RuntimeException failure) {
            runner.fail(job, failure);
            tracking.stuck(visit, JobRunner.message(failure));
        }
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
