package dev.vetted.workflow.engine;

import dev.vetted.shared.Json;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.tracking.InstanceTracking;
import dev.vetted.workflow.process.EngagementRequested;
import dev.vetted.workflow.process.ThirdPartyLifecycle;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.time.Duration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Starts the lifecycle of a requested engagement, exactly once. */
@Component
class EngagementDelivery {

    /** How long the engine keeps the message and refuses a second of the same id. */
    private static final Duration KEPT = Duration.ofHours(1);

    private final CamundaClient client;
    private final Deployment deployment;
    private final Engagements engagements;
    private final InstanceTracking tracking;

    EngagementDelivery(
            CamundaClient client, Deployment deployment, Engagements engagements, InstanceTracking tracking) {
        this.client = client;
        this.deployment = deployment;
        this.engagements = engagements;
        this.tracking = tracking;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(Engagement.Requested event) {
        if (!tracking.of(event.engagement().value()).isEmpty()) {
            return;
        }
        if (!deployment.isDone()) {
            throw new EngineNotReady("The models are not deployed yet.");
        }
        try {
            client.newPublishMessageCommand()
                    .messageName(ThirdPartyLifecycle.Messages.ENGAGEMENT_REQUESTED)
                    .correlationKey(event.engagement().toString())
                    .messageId(event.engagement().toString())
                    .timeToLive(KEPT)
                    .variables(Json.write(EngagementRequested.of(
                            event.engagement(),
                            engagements.get(event.engagement()).use())))
                    .send()
                    .join();
        } catch (ClientStatusException refused) {
            if (refused.getStatusCode() != Status.Code.ALREADY_EXISTS) {
                throw refused;
            }
        }
    }
}
