package dev.vetted.workflow.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.response.ActivatedJob;
import io.grpc.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the engine how a job ended. A job that the engine no longer has was ended elsewhere; that is no failure, since
 * every worker may run more than once.
 */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final CamundaClient client;
    private final EngineProperties properties;

    JobRunner(CamundaClient client, EngineProperties properties) {
        this.client = client;
        this.properties = properties;
    }

    /** Completes the job with variables as a JSON object. */
    void complete(ActivatedJob job, String variables) {
        unlessGone(
                job,
                () -> client.newCompleteCommand(job)
                        .useGrpc()
                        .variables(variables)
                        .send()
                        .join());
    }

    /** Completes the job of a listener that lets the transition pass. */
    void pass(ActivatedJob job) {
        unlessGone(job, () -> client.newCompleteCommand(job).useGrpc().send().join());
    }

    /** Completes the job of a task listener that denies the transition. */
    void deny(ActivatedJob job, String reason) {
        LOG.info("denied {} of task {}: {}", job.getType(), job.getElementInstanceKey(), reason);
        unlessGone(
                job,
                () -> client.newCompleteCommand(job)
                        .useGrpc()
                        .withResult(result -> result.forUserTask().deny(true, reason))
                        .send()
                        .join());
    }

    /** Fails the job; the engine tries again after a while until the retries are used up, then raises an incident. */
    void fail(ActivatedJob job, RuntimeException failure) {
        LOG.warn("job {} {} failed, {} retries left", job.getType(), job.getKey(), job.getRetries() - 1, failure);
        unlessGone(
                job,
                () -> client.newFailCommand(job)
                        .retries(job.getRetries() - 1)
                        .retryBackoff(properties.retryBackoff())
                        .errorMessage(message(failure))
                        .send()
                        .join());
    }

    static String message(RuntimeException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static void unlessGone(ActivatedJob job, Runnable command) {
        try {
            command.run();
        } catch (ClientStatusException refused) {
            if (refused.getStatusCode() != Status.Code.NOT_FOUND) {
                leaveToTimeout(job, refused);
            }
        } catch (ClientException unreachable) {
            leaveToTimeout(job, unreachable);
        }
    }

    private static void leaveToTimeout(ActivatedJob job, ClientException failure) {
        LOG.warn(
                "the engine took no note of job {} {} and will hand it out again: {}",
                job.getType(),
                job.getKey(),
                failure.getMessage());
    }
}
