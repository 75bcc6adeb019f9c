package dev.vetted.workflow.worker.intake;

import dev.vetted.workflow.process.ReportIntakeProcess;
import dev.vetted.workflow.worker.Worker;
import org.springframework.stereotype.Component;

/** Tells the process that no report was accepted; who said so and why is kept with the task. */
@Component
class RejectReportWorker implements Worker<RejectReportWorker.Input, RejectReportWorker.Output> {

    @Override
    public String jobType() {
        return ReportIntakeProcess.Jobs.REJECT_REPORT;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Output handle(Input input) {
        return new Output(IntakeOutcome.NOT_ACCEPTED);
    }

    /** What it needs. */
    public record Input() {}

    /** What it adds. */
    public record Output(IntakeOutcome intakeOutcome) {}
}
