package dev.vetted.triage.rating;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.shared.Refusal;
import dev.vetted.triage.Compensation;
import dev.vetted.triage.Disposition;
import java.util.List;
import java.util.Optional;

/** The controls of a report that can make up for an exception: tested without exception, on one of its criteria. */
public final class CompensatingControls {

    private final Reading reading;
    private final ReportedException exception;

    public CompensatingControls(Reading reading, ReportedException exception) {
        this.reading = reading;
        this.exception = exception;
    }

    public List<Compensation> candidates() {
        return reading.controls().stream()
                .filter(this::passed)
                .filter(it -> shared(it).isPresent())
                .map(this::compensation)
                .toList();
    }

    /**
     * The control that a disposition rests on; none, unless the exception is compensated in the report.
     *
     * @throws Refusal.Invalid when it is not in the report, did not pass its tests or guards other criteria
     */
    public Optional<Compensation> by(Disposition disposition, Optional<String> controlId) {
        Optional<String> named = controlId.filter(it -> !it.isBlank());
        if (disposition == Disposition.COMPENSATED_IN_REPORT) {
            return Optional.of(by(named.orElseThrow(() -> new Refusal.Invalid(
                    "Name the control of the report that makes up for the exception, by its id."))));
        }
        if (named.isPresent()) {
            throw new Refusal.Invalid(
                    "A control is named only when the exception is compensated in the report. Leave it out, or choose that.");
        }
        return Optional.empty();
    }

    private Compensation by(String controlId) {
        Control control = reading.controls().stream()
                .filter(it -> it.id().equals(controlId.strip()))
                .findFirst()
                .orElseThrow(() -> refused(
                        controlId, "is not among the controls of the confirmed reading. Give its id as printed."));
        if (control.id().equals(exception.controlId())) {
            throw refused(controlId, "is the control of the exception itself. Name another one.");
        }
        if (!passed(control)) {
            throw refused(
                    controlId,
                    "was not tested without exception in this report (result: %s). Only one that passed makes up for the exception."
                            .formatted(control.result() == null ? "none stated" : control.result()));
        }
        if (shared(control).isEmpty()) {
            throw refused(
                    controlId,
                    "guards %s, the exception touches %s. Name a control on one of its criteria."
                            .formatted(
                                    control.criteria().isEmpty()
                                            ? "no criterion stated"
                                            : Words.ids(control.criteria()),
                                    exception.criteria().isEmpty()
                                            ? "no criterion stated"
                                            : Words.ids(exception.criteria())));
        }
        return compensation(control);
    }

    private boolean passed(Control control) {
        return control.result() == Result.NO_EXCEPTION
                && !control.tests().isEmpty()
                && !control.id().equals(exception.controlId())
                && reading.exceptions().stream().noneMatch(it -> control.id().equals(it.controlId()));
    }

    private Optional<CriterionId> shared(Control control) {
        return control.criteria().stream()
                .filter(exception.criteria()::contains)
                .findFirst();
    }

    private Compensation compensation(Control control) {
        return new Compensation(
                control.id(), shared(control).orElseThrow().value(), control.text(), control.page(), control.words());
    }

    private static Refusal.Invalid refused(String controlId, String why) {
        return new Refusal.Invalid("Control %s %s".formatted(controlId.strip(), why));
    }
}
