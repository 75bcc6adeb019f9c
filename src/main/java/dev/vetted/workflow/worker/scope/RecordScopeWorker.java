package dev.vetted.workflow.worker.scope;

import dev.vetted.scoping.ScopeMappings;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.workflow.process.AssuranceReview;
import dev.vetted.workflow.process.ScopeMappingProcess;
import dev.vetted.workflow.worker.Required;
import dev.vetted.workflow.worker.Worker;
import org.springframework.stereotype.Component;

/** Tells the process how many gaps the confirmed scope has. */
@Component
class RecordScopeWorker implements Worker<RecordScopeWorker.Input, RecordScopeWorker.Output> {

    private final ScopeMappings mappings;

    RecordScopeWorker(ScopeMappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public String jobType() {
        return ScopeMappingProcess.Jobs.RECORD_SCOPE;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Output handle(Input input) {
        return new Output(mappings.get(ReviewId.of(input.reviewId())).gaps());
    }

    /** What it needs. */
    public record Input(String reviewId) {
        public Input {
            Required.variable(AssuranceReview.Variables.REVIEW_ID, reviewId);
        }
    }

    /** What it adds. */
    public record Output(int scopeGaps) {}
}
