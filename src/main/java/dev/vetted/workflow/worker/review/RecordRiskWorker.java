package dev.vetted.workflow.worker.review;

import dev.vetted.decisions.RiskAssessments;
import dev.vetted.shared.Actor;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.workflow.process.AssuranceReview;
import dev.vetted.workflow.worker.Nothing;
import dev.vetted.workflow.worker.Required;
import dev.vetted.workflow.worker.Worker;
import org.springframework.stereotype.Component;

/** Records the residual risk and how many have to approve, as the decision tables determined them. */
@Component
class RecordRiskWorker implements Worker<RecordRiskWorker.Input, Nothing> {

    private static final Actor SELF = Actor.worker("recordRisk");

    private final RiskAssessments assessments;

    RecordRiskWorker(RiskAssessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public String jobType() {
        return AssuranceReview.Jobs.RECORD_RISK;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Nothing handle(Input input) {
        ReviewId review = ReviewId.of(input.reviewId());
        assessments.record(
                review,
                assessments.findings(review),
                input.residualRisk(),
                input.residualRiskReason(),
                input.approvers(),
                input.approvalRouteReason(),
                SELF);
        return new Nothing();
    }

    /** What it needs. */
    public record Input(
            String reviewId,
            String residualRisk,
            String residualRiskReason,
            Integer approvers,
            String approvalRouteReason) {
        public Input {
            Required.variable(AssuranceReview.Variables.REVIEW_ID, reviewId);
            Required.variable(AssuranceReview.Variables.RESIDUAL_RISK, residualRisk);
            Required.variable(AssuranceReview.Variables.APPROVERS, approvers);
        }
    }
}
