package dev.vetted.workflow.worker.triage;

import dev.vetted.shared.Actor;
import dev.vetted.triage.ExceptionId;
import dev.vetted.triage.ExceptionTriage;
import dev.vetted.triage.Severity;
import dev.vetted.workflow.process.AssuranceReview;
import dev.vetted.workflow.process.ExceptionTriageProcess;
import dev.vetted.workflow.worker.Required;
import dev.vetted.workflow.worker.Worker;
import org.springframework.stereotype.Component;

/** Rates an exception. */
@Component
class RateExceptionWorker implements Worker<RateExceptionWorker.Input, RateExceptionWorker.Output> {

    private static final Actor SELF = Actor.worker("rateException");

    private final ExceptionTriage triage;

    RateExceptionWorker(ExceptionTriage triage) {
        this.triage = triage;
    }

    @Override
    public String jobType() {
        return ExceptionTriageProcess.Jobs.RATE_EXCEPTION;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Output handle(Input input) {
        return new Output(triage.rate(ExceptionId.of(input.exceptionId()), SELF).severity());
    }

    /** What it needs. */
    public record Input(String exceptionId) {
        public Input {
            Required.variable(AssuranceReview.Variables.EXCEPTION_ID, exceptionId);
        }
    }

    /** What it adds. */
    public record Output(Severity severity) {}
}
