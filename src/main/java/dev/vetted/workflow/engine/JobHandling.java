package dev.vetted.workflow.engine;

import dev.vetted.shared.Json;
import dev.vetted.tracking.InstanceTracking;
import dev.vetted.workflow.listener.Listener;
import dev.vetted.workflow.listener.ListenerOutcome;
import dev.vetted.workflow.worker.Worker;
import io.camunda.client.api.response.ActivatedJob;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Hands a job to its worker or listener, follows the visit, and ends the job by what came of it. */
@Component
class JobHandling {

    private final JobRunner runner;
    private final InstanceTracking tracking;

    JobHandling(JobRunner runner, InstanceTracking tracking) {
        this.runner = runner;
        this.tracking = tracking;
    }

    <I extends Record, O extends Record> void work(Worker<I, O> worker, ActivatedJob job) {
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

    void listen(Listener listener, ActivatedJob job) {
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

    /** What a worker added, for people who follow the instance: results and counts, but no ids. */
    private static Optional<String> inWords(String variables) {
        Map<String, Object> added = Json.read(variables, new TypeReference<Map<String, Object>>() {});
        return Optional.of(added.entrySet().stream()
                        .filter(it -> !it.getKey().endsWith("Id"))
                        .map(it -> it.getKey() + " "
                                + (it.getValue() instanceof List<?> many ? many.size() : it.getValue()))
                        .collect(Collectors.joining(", ")))
                .filter(it -> !it.isEmpty());
    }
}
