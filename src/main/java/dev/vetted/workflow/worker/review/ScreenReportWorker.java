package dev.vetted.workflow.worker.review;

import dev.vetted.screening.Screenings;
import dev.vetted.shared.Actor;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.workflow.process.AssuranceReview;
import dev.vetted.workflow.worker.Nothing;
import dev.vetted.workflow.worker.Required;
import dev.vetted.workflow.worker.Worker;
import org.springframework.stereotype.Component;

/** Judges the confirmed report by all rules. */
@Component
class ScreenReportWorker implements Worker<ScreenReportWorker.Input, Nothing> {

    private static final Actor SELF = Actor.worker("screenReport");

    private final Screenings screenings;

    ScreenReportWorker(Screenings screenings) {
        this.screenings = screenings;
    }

    @Override
    public String jobType() {
        return AssuranceReview.Jobs.SCREEN_REPORT;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Nothing handle(Input input) {
        screenings.screen(ReviewId.of(input.reviewId()), SELF);
        return new Nothing();
    }

    /** What it needs. */
    public record Input(String reviewId) {
        public Input {
            Required.variable(AssuranceReview.Variables.REVIEW_ID, reviewId);
        }
    }
}
