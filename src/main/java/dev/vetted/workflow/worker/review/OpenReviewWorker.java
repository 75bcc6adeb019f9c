package dev.vetted.workflow.worker.review;

import dev.vetted.shared.Actor;
import dev.vetted.thirdparties.DataClass;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.Tier;
import dev.vetted.workflow.process.AssuranceReview;
import dev.vetted.workflow.process.InstanceVariables;
import dev.vetted.workflow.process.SharedVariables;
import dev.vetted.workflow.worker.Required;
import dev.vetted.workflow.worker.Worker;
import org.springframework.stereotype.Component;

/** Opens the review that its process instance carries out. */
@Component
class OpenReviewWorker implements Worker<OpenReviewWorker.Input, OpenReviewWorker.Output> {

    private static final Actor SELF = Actor.worker("openReview");

    private final Reviews reviews;
    private final Engagements engagements;

    OpenReviewWorker(Reviews reviews, Engagements engagements) {
        this.reviews = reviews;
        this.engagements = engagements;
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
        EngagementId id = EngagementId.of(input.engagementId());
        ReviewId review = reviews.open(id, Long.parseLong(input.instanceKey()), SELF);
        return Output.of(review, engagements.get(id));
    }

    /** What it needs. */
    public record Input(String engagementId, String instanceKey) {
        public Input {
            Required.variable(SharedVariables.ENGAGEMENT_ID, engagementId);
            Required.variable(InstanceVariables.INSTANCE_KEY, instanceKey);
        }
    }

    /** What it adds: the review, and what of our use decides on the assurance wanted. */
    public record Output(
            String reviewId, Tier tier, DataClass dataClass, int tolerableOutageHours, boolean processesTransactions) {

        static Output of(ReviewId review, Engagement engagement) {
            return new Output(
                    review.toString(),
                    engagement
                            .tier()
                            .orElseThrow(() -> new IllegalStateException(
                                    "The tier of engagement " + engagement.id() + " is not determined yet.")),
                    engagement.use().dataClass(),
                    engagement.use().tolerableOutageHours(),
                    engagement.use().processesTransactions());
        }
    }
}
