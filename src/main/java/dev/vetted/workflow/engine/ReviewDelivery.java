package dev.vetted.workflow.engine;

import dev.vetted.decisions.DecisionOutdated;
import dev.vetted.shared.Json;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.Review;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.workflow.process.AssuranceReview;
import dev.vetted.workflow.process.ReviewDue;
import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import io.grpc.Status;
import java.time.Duration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Opens a review of an engagement whose decision no longer rests on what stands, once for each such decision. */
@Component
class ReviewDelivery {

    /** How long the engine keeps the message and refuses a second of the same id. */
    private static final Duration KEPT = Duration.ofHours(1);

    private final CamundaClient client;
    private final Deployment deployment;
    private final Reviews reviews;

    ReviewDelivery(CamundaClient client, Deployment deployment, Reviews reviews) {
        this.client = client;
        this.deployment = deployment;
        this.reviews = reviews;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(DecisionOutdated event) {
        if (isUnderReview(event.engagement())) {
            return;
        }
        if (!deployment.isDone()) {
            throw new EngineNotReady("The models are not deployed yet.");
        }
        try {
            client.newPublishMessageCommand()
                    .messageName(AssuranceReview.Messages.REVIEW_DUE)
                    .correlationKey(event.engagement().toString())
                    .messageId(event.decision().toString())
                    .timeToLive(KEPT)
                    .variables(Json.write(new ReviewDue(event.engagement())))
                    .send()
                    .join();
        } catch (ClientStatusException refused) {
            if (refused.getStatusCode() != Status.Code.ALREADY_EXISTS) {
                throw refused;
            }
        }
    }

    /** A review that is open already will find what has changed. */
    private boolean isUnderReview(EngagementId engagement) {
        return reviews.of(engagement).stream().map(Review::outcome).anyMatch(outcome -> outcome.isEmpty());
    }
}
