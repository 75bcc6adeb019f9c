package dev.vetted.workflow.listener;

import io.camunda.client.api.response.ActivatedJob;

/** A listener of one job type. It may be handed the same job more than once. */
public interface Listener {

    String jobType();

    ListenerOutcome handle(ActivatedJob job);
}
