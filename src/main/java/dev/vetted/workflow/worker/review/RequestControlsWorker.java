package dev.vetted.workflow.worker.review;

import dev.vetted.controls.CompensatingControlRequests;
import dev.vetted.shared.Actor;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.workflow.process.AssuranceReview;
import dev.vetted.workflow.worker.Nothing;
import dev.vetted.workflow.worker.Required;
import dev.vetted.workflow.worker.Worker;
import org.springframework.stereotype.Component;

/** Opens the requests for what makes up for gaps, exceptions and unmet user entity controls. */
@Component
class RequestControlsWorker implements Worker<RequestControlsWorker.Input, Nothing> {

    private static final Actor SELF = Actor.worker("requestControls");

    private final CompensatingControlRequests requests;

    RequestControlsWorker(CompensatingControlRequests requests) {
        this.requests = requests;
    }

    @Override
    public String jobType() {
        return AssuranceReview.Jobs.REQUEST_CONTROLS;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Nothing handle(Input input) {
        requests.open(ReviewId.of(input.reviewId()), SELF);
        return new Nothing();
    }

    /** What it needs. */
    public record Input(String reviewId) {
        public Input {
            Required.variable(AssuranceReview.Variables.REVIEW_ID, reviewId);
        }
    }
}
