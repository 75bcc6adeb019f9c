package dev.vetted.workflow.listener;

import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskOutcome;
import dev.vetted.tasks.TaskProjection;
import dev.vetted.tasks.UserTask;
import dev.vetted.tasks.Verdict;
import dev.vetted.tracking.InstanceTracking;
import dev.vetted.workflow.process.ListenerJobs;
import io.camunda.client.api.response.ActivatedJob;
import org.springframework.stereotype.Component;

/** Lets only completions pass that were decided in our service. */
@Component
class TaskCompletingListener implements Listener {

    private final TaskProjection projection;
    private final TaskInbox inbox;
    private final InstanceTracking tracking;

    TaskCompletingListener(TaskProjection projection, TaskInbox inbox, InstanceTracking tracking) {
        this.projection = projection;
        this.inbox = inbox;
        this.tracking = tracking;
    }

    @Override
    public String jobType() {
        return ListenerJobs.TASK_COMPLETING;
    }

    @Override
    public ListenerOutcome handle(ActivatedJob job) {
        long key = job.getUserTask().getUserTaskKey();
        Verdict verdict = projection.completing(key);
        if (verdict instanceof Verdict.Allowed) {
            UserTask task = inbox.get(key);
            tracking.left(
                    job.getElementInstanceKey(),
                    task.submittedBy().orElseThrow(),
                    task.outcome().map(TaskOutcome::result));
        }
        return TaskVerdicts.outcome(verdict);
    }
}
