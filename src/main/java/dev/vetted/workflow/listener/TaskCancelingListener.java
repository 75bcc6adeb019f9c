package dev.vetted.workflow.listener;

import dev.vetted.tasks.TaskProjection;
import dev.vetted.tracking.InstanceTracking;
import dev.vetted.workflow.process.ListenerJobs;
import io.camunda.client.api.response.ActivatedJob;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a canceled task out of the inbox. */
@Component
class TaskCancelingListener implements Listener {

    private final TaskProjection projection;
    private final InstanceTracking tracking;

    TaskCancelingListener(TaskProjection projection, InstanceTracking tracking) {
        this.projection = projection;
        this.tracking = tracking;
    }

    @Override
    public String jobType() {
        return ListenerJobs.TASK_CANCELING;
    }

    @Override
    public ListenerOutcome handle(ActivatedJob job) {
        projection.canceled(job.getUserTask().getUserTaskKey());
        tracking.left(job.getElementInstanceKey(), ElementStartedListener.ENGINE, Optional.of("canceled"));
        return new ListenerOutcome.Passed();
    }
}
