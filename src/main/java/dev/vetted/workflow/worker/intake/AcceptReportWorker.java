package dev.vetted.workflow.worker.intake;

import dev.vetted.reports.ReportId;
import dev.vetted.reports.Reports;
import dev.vetted.shared.Actor;
import dev.vetted.workflow.process.ReportIntakeProcess;
import dev.vetted.workflow.worker.Required;
import dev.vetted.workflow.worker.Worker;
import org.springframework.stereotype.Component;

/** Accepts the confirmed report as the review's evidence. */
@Component
class AcceptReportWorker implements Worker<AcceptReportWorker.Input, AcceptReportWorker.Output> {

    private static final Actor SELF = Actor.worker("acceptReport");

    private final Reports reports;

    AcceptReportWorker(Reports reports) {
        this.reports = reports;
    }

    @Override
    public String jobType() {
        return ReportIntakeProcess.Jobs.ACCEPT_REPORT;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Output handle(Input input) {
        reports.accept(ReportId.of(input.reportId()), SELF);
        return new Output(IntakeOutcome.ACCEPTED);
    }

    /** What it needs. */
    public record Input(String reportId) {
        public Input {
            Required.variable(ReportIntakeProcess.Variables.REPORT_ID, reportId);
        }
    }

    /** What it adds. */
    public record Output(IntakeOutcome intakeOutcome) {}
}
