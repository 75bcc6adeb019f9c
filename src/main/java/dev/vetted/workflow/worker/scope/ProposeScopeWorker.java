package dev.vetted.workflow.worker.scope;

import dev.vetted.reports.ReportId;
import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.shared.Actor;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.workflow.process.AssuranceReview;
import dev.vetted.workflow.process.ReportIntakeProcess;
import dev.vetted.workflow.process.ScopeMappingProcess;
import dev.vetted.workflow.worker.Nothing;
import dev.vetted.workflow.worker.Required;
import dev.vetted.workflow.worker.Worker;
import org.springframework.stereotype.Component;

/** Proposes the scope mapping of the accepted report. */
@Component
class ProposeScopeWorker implements Worker<ProposeScopeWorker.Input, Nothing> {

    private static final Actor SELF = Actor.worker("proposeScope");

    private final ScopeMappings mappings;

    ProposeScopeWorker(ScopeMappings mappings) {
        this.mappings = mappings;
    }

    @Override
    public String jobType() {
        return ScopeMappingProcess.Jobs.PROPOSE_SCOPE;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Nothing handle(Input input) {
        mappings.propose(ReviewId.of(input.reviewId()), ReportId.of(input.reportId()), input.requiredAssurance(), SELF);
        return new Nothing();
    }

    /** What it needs. */
    public record Input(String reviewId, String reportId, RequiredAssurance requiredAssurance) {
        public Input {
            Required.variable(AssuranceReview.Variables.REVIEW_ID, reviewId);
            Required.variable(ReportIntakeProcess.Variables.REPORT_ID, reportId);
            Required.variable(AssuranceReview.Variables.REQUIRED_ASSURANCE, requiredAssurance);
        }
    }
}
