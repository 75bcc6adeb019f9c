package dev.vetted.workflow.worker.review;

import dev.vetted.shared.Actor;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.triage.ExceptionId;
import dev.vetted.triage.ExceptionTriage;
import dev.vetted.workflow.process.AssuranceReview;
import dev.vetted.workflow.worker.Required;
import dev.vetted.workflow.worker.Worker;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens a triage case for each exception of the confirmed reading. */
@Component
class OpenExceptionsWorker implements Worker<OpenExceptionsWorker.Input, OpenExceptionsWorker.Output> {

    private static final Actor SELF = Actor.worker("openExceptions");

    private final ExceptionTriage triage;

    OpenExceptionsWorker(ExceptionTriage triage) {
        this.triage = triage;
    }

    @Override
    public String jobType() {
        return AssuranceReview.Jobs.OPEN_EXCEPTIONS;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Output handle(Input input) {
        List<ExceptionId> opened = triage.open(ReviewId.of(input.reviewId()), SELF);
        return new Output(opened.stream().map(ExceptionId::toString).toList());
    }

    /** What it needs. */
    public record Input(String reviewId) {
        public Input {
            Required.variable(AssuranceReview.Variables.REVIEW_ID, reviewId);
        }
    }

    /** What it adds. */
    public record Output(List<String> exceptionIds) {}
}
