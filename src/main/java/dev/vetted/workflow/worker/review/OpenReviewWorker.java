package dev.vetted.workflow.worker.review;

import dev.vetted.shared.Actor;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.workflow.process.AssuranceReview;
import dev.vetted.workflow.process.InstanceVariables;
import dev.vetted.workflow.process.ThirdPartyLifecycle;
import dev.vetted.workflow.worker.Required;
import dev.vetted.workflow.worker.Worker;
import org.springframework.stereotype.Component;

/** Opens the review that its process instance carries out. */
@Component
class OpenReviewWorker implements Worker<OpenReviewWorker.Input, OpenReviewWorker.Output> {

    private static final Actor SELF = Actor.worker("openReview");

    private final Reviews reviews;

    OpenReviewWorker(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String jobType() {
        return AssuranceReview.Jobs.OPEN_REVIEW;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Output handle(Input input) {
        ReviewId review =
                reviews.open(EngagementId.of(input.engagementId()), Long.parseLong(input.instanceKey()), SELF);
        return new Output(review.toString());
    }

    /** What it needs. */
    public record Input(String engagementId, String instanceKey) {
        public Input {
            Required.variable(ThirdPartyLifecycle.Variables.ENGAGEMENT_ID, engagementId);
            Required.variable(InstanceVariables.INSTANCE_KEY, instanceKey);
        }
    }

    /** What it adds. */
    public record Output(String reviewId) {}
}
