package dev.vetted.workflow.worker.review;

import dev.vetted.decisions.Decisions;
import dev.vetted.shared.Actor;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewOutcome;
import dev.vetted.workflow.process.AssuranceReview;
import dev.vetted.workflow.worker.Required;
import dev.vetted.workflow.worker.Worker;
import org.springframework.stereotype.Component;

/** Concludes a review for which no report was accepted. */
@Component
class CloseReviewWorker implements Worker<CloseReviewWorker.Input, CloseReviewWorker.Output> {

    private static final Actor SELF = Actor.worker("closeReview");

    private final Decisions decisions;

    CloseReviewWorker(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String jobType() {
        return AssuranceReview.Jobs.CLOSE_REVIEW;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Output handle(Input input) {
        return new Output(decisions.closeWithoutReport(ReviewId.of(input.reviewId()), SELF));
    }

    /** What it needs. */
    public record Input(String reviewId) {
        public Input {
            Required.variable(AssuranceReview.Variables.REVIEW_ID, reviewId);
        }
    }

    /** What it adds. */
    public record Output(ReviewOutcome reviewOutcome) {}
}
