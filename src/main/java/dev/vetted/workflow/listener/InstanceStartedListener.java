package dev.vetted.workflow.listener;

import dev.vetted.shared.Json;
import dev.vetted.tracking.InstanceTracking;
import dev.vetted.workflow.process.InstanceVariables;
import dev.vetted.workflow.process.ListenerJobs;
import io.camunda.client.api.response.ActivatedJob;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes a started instance, and tells the instance its own key so that it can hand it to the instances it calls. */
@Component
class InstanceStartedListener implements Listener {

    private final InstanceTracking tracking;

    InstanceStartedListener(InstanceTracking tracking) {
        this.tracking = tracking;
    }

    @Override
    public String jobType() {
        return ListenerJobs.INSTANCE_STARTED;
    }

    @Override
    public ListenerOutcome handle(ActivatedJob job) {
        Started started = Json.read(job.getVariables(), Started.class);
        tracking.started(
                job.getProcessInstanceKey(),
                job.getBpmnProcessId(),
                job.getProcessDefinitionVersion(),
                Optional.ofNullable(started.parentInstanceKey()).map(Long::valueOf),
                UUID.fromString(started.engagementId()),
                Optional.ofNullable(started.reviewId()).map(UUID::fromString));
        return new ListenerOutcome.PassedWith(
                Json.write(Map.of(InstanceVariables.INSTANCE_KEY, Long.toString(job.getProcessInstanceKey()))));
    }

    /** The variables an instance starts with, as far as they place it. */
    record Started(
            String engagementId,
            @Nullable String reviewId,
            @Nullable String parentInstanceKey) {}
}
