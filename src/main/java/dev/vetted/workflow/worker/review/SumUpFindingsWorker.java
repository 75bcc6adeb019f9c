package dev.vetted.workflow.worker.review;

import dev.vetted.decisions.ReviewFindings;
import dev.vetted.decisions.RiskAssessments;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.workflow.process.AssuranceReview;
import dev.vetted.workflow.worker.Required;
import dev.vetted.workflow.worker.Worker;
import org.springframework.stereotype.Component;

/** Sums up what the review found, as the residual risk is determined by it. */
@Component
class SumUpFindingsWorker implements Worker<SumUpFindingsWorker.Input, ReviewFindings> {

    private final RiskAssessments assessments;

    SumUpFindingsWorker(RiskAssessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public String jobType() {
        return AssuranceReview.Jobs.SUM_UP_FINDINGS;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public ReviewFindings handle(Input input) {
        return assessments.findings(ReviewId.of(input.reviewId()));
    }

    /** What it needs. */
    public record Input(String reviewId) {
        public Input {
            Required.variable(AssuranceReview.Variables.REVIEW_ID, reviewId);
        }
    }
}
