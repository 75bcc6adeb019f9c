package dev.vetted.workflow.worker.intake;

import dev.vetted.reports.ReportId;
import dev.vetted.reports.ReportIntake;
import dev.vetted.shared.Actor;
import dev.vetted.workflow.process.ReportIntakeProcess;
import dev.vetted.workflow.worker.Required;
import dev.vetted.workflow.worker.Worker;
import org.springframework.stereotype.Component;

/** Reads the uploaded report. */
@Component
class ReadReportWorker implements Worker<ReadReportWorker.Input, ReadReportWorker.Output> {

    private static final Actor SELF = Actor.worker("readReport");

    private final ReportIntake intake;

    ReadReportWorker(ReportIntake intake) {
        this.intake = intake;
    }

    @Override
    public String jobType() {
        return ReportIntakeProcess.Jobs.READ_REPORT;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Output handle(Input input) {
        return new Output(intake.read(ReportId.of(input.reportId()), SELF).name());
    }

    /** What it needs. */
    public record Input(String reportId) {
        public Input {
            Required.variable(ReportIntakeProcess.Variables.REPORT_ID, reportId);
        }
    }

    /** What it adds. */
    public record Output(String documentType) {}
}
