package dev.vetted.workflow.listener;

import dev.vetted.tracking.InstanceTracking;
import dev.vetted.workflow.process.ListenerJobs;
import io.camunda.client.api.response.ActivatedJob;
import org.springframework.stereotype.Component;

/** Notes an ended instance. */
@Component
class InstanceEndedListener implements Listener {

    private final InstanceTracking tracking;

    InstanceEndedListener(InstanceTracking tracking) {
        this.tracking = tracking;
    }

    @Override
    public String jobType() {
        return ListenerJobs.INSTANCE_ENDED;
    }

    @Override
    public ListenerOutcome handle(ActivatedJob job) {
        tracking.ended(job.getProcessInstanceKey());
        return new ListenerOutcome.Passed();
    }
}
