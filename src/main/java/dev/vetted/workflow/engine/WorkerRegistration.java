package dev.vetted.workflow.engine;

import dev.vetted.workflow.listener.Listener;
import dev.vetted.workflow.worker.Worker;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.worker.BackoffSupplier;
import io.camunda.client.api.worker.JobHandler;
import io.camunda.client.api.worker.JobWorker;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Opens a job worker for every {@link Worker} and every {@link Listener}, and closes them at shutdown. */
@Component
class WorkerRegistration implements SmartLifecycle {

    private static final String NAME = "vetted";

    /** The stream brings new jobs; those that timed out elsewhere are found by polling, this far apart at the most. */
    private static final long LONGEST_POLL_MILLIS = 5000;

    private final CamundaClient client;
    private final EngineProperties properties;
    private final JobHandling handling;
    private final List<Worker<?, ?>> workers;
    private final List<Listener> listeners;
    private final List<JobWorker> open = new ArrayList<>();

    WorkerRegistration(
            CamundaClient client,
            EngineProperties properties,
            JobHandling handling,
            List<Worker<?, ?>> workers,
            List<Listener> listeners) {
        this.client = client;
        this.properties = properties;
        this.handling = handling;
        this.workers = workers;
        this.listeners = listeners;
    }

    @Override
    public void start() {
        workers.forEach(worker -> open.add(open(worker.jobType(), (jobClient, job) -> handling.work(worker, job))));
        listeners.forEach(
                listener -> open.add(open(listener.jobType(), (jobClient, job) -> handling.listen(listener, job))));
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
}
