package dev.vetted.reports.reading.controls;

import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.ReportedException;
import java.util.List;

/** The controls of a report and the exceptions that the tests found. */
public record ControlFindings(List<Control> controls, List<ReportedException> exceptions) {

    public ControlFindings {
        controls = List.copyOf(controls);
        exceptions = List.copyOf(exceptions);
    }

    public static ControlFindings none() {
        return new ControlFindings(List.of(), List.of());
    }

    /** True if the outcome of nearly all controls is known. */
    public boolean hasResults() {
        long known =
                controls.stream().filter(control -> control.result() != null).count();
        return !controls.isEmpty() && known * 10 >= controls.size() * 9L;
    }
}
