package dev.vetted.workflow.listener;

import dev.vetted.tracking.InstanceTracking;
import dev.vetted.workflow.process.ListenerJobs;
import io.camunda.client.api.response.ActivatedJob;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Notes that a call activity or a decision is done. */
@Component
class ElementEndedListener implements Listener {

    private final InstanceTracking tracking;

    ElementEndedListener(InstanceTracking tracking) {
        this.tracking = tracking;
    }

    @Override
    public String jobType() {
        return ListenerJobs.ELEMENT_ENDED;
    }

    @Override
    public ListenerOutcome handle(ActivatedJob job) {
        tracking.left(job.getElementInstanceKey(), ElementStartedListener.ENGINE, Optional.empty());
        return new ListenerOutcome.Passed();
    }
}
