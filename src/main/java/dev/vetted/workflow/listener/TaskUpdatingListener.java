package dev.vetted.workflow.listener;

import dev.vetted.tasks.TaskProjection;
import dev.vetted.workflow.process.ListenerJobs;
import io.camunda.client.api.response.ActivatedJob;
import org.springframework.stereotype.Component;

/** Follows changes of due date and priority. */
@Component
class TaskUpdatingListener implements Listener {

    private final TaskProjection projection;

    TaskUpdatingListener(TaskProjection projection) {
        this.projection = projection;
    }

    @Override
    public String jobType() {
        return ListenerJobs.TASK_UPDATING;
    }

    @Override
    public ListenerOutcome handle(ActivatedJob job) {
        projection.updated(job.getUserTask().getUserTaskKey(), TaskCreatingListener.schedule(job.getUserTask()));
        return new ListenerOutcome.Passed();
    }
}
