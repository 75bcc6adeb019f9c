package dev.vetted.workflow.listener;

import dev.vetted.tracking.InstanceTracking;
import dev.vetted.workflow.process.ListenerJobs;
import io.camunda.client.api.response.ActivatedJob;
import org.springframework.stereotype.Component;

/** Notes that an instance reached a call activity, a decision or an end. */
@Component
class ElementStartedListener implements Listener {

    /** Who enters elements that need no person and no worker. */
    static final String ENGINE = "engine";

    private final InstanceTracking tracking;

    ElementStartedListener(InstanceTracking tracking) {
        this.tracking = tracking;
    }

    @Override
    public String jobType() {
        return ListenerJobs.ELEMENT_STARTED;
    }

    @Override
    public ListenerOutcome handle(ActivatedJob job) {
        tracking.entered(job.getElementInstanceKey(), job.getProcessInstanceKey(), job.getElementId(), ENGINE);
        return new ListenerOutcome.Passed();
    }
}
