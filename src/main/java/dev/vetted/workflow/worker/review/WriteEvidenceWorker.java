package dev.vetted.workflow.worker.review;

import dev.vetted.decisions.DecisionId;
import dev.vetted.evidence.EvidenceWorkbooks;
import dev.vetted.shared.Actor;
import dev.vetted.workflow.process.AssuranceReview;
import dev.vetted.workflow.worker.Nothing;
import dev.vetted.workflow.worker.Required;
import dev.vetted.workflow.worker.Worker;
import org.springframework.stereotype.Component;

/** Writes the evidence workbook of the decision. */
@Component
class WriteEvidenceWorker implements Worker<WriteEvidenceWorker.Input, Nothing> {

    private static final Actor SELF = Actor.worker("writeEvidence");

    private final EvidenceWorkbooks workbooks;

    WriteEvidenceWorker(EvidenceWorkbooks workbooks) {
        this.workbooks = workbooks;
    }

    @Override
    public String jobType() {
        return AssuranceReview.Jobs.WRITE_EVIDENCE;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Nothing handle(Input input) {
        workbooks.write(DecisionId.of(input.decisionId()), SELF);
        return new Nothing();
    }

    /** What it needs. */
    public record Input(String decisionId) {
        public Input {
            Required.variable(AssuranceReview.Variables.DECISION_ID, decisionId);
        }
    }
}
