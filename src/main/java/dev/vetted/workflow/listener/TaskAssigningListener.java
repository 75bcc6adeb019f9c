package dev.vetted.workflow.listener;

import dev.vetted.tasks.TaskProjection;
import dev.vetted.workflow.process.ListenerJobs;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.response.UserTaskProperties;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets only claims pass that were made in our inbox. */
@Component
class TaskAssigningListener implements Listener {

    private final TaskProjection projection;

    TaskAssigningListener(TaskProjection projection) {
        this.projection = projection;
    }

    @Override
    public String jobType() {
        return ListenerJobs.TASK_ASSIGNING;
    }

    @Override
    public ListenerOutcome handle(ActivatedJob job) {
        UserTaskProperties task = job.getUserTask();
        Optional<String> assignee = Optional.ofNullable(task.getAssignee()).filter(it -> !it.isBlank());
        return TaskVerdicts.outcome(projection.assigning(task.getUserTaskKey(), assignee));
    }
}
