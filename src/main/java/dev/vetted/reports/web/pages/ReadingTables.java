package dev.vetted.reports.web.pages;

import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lists of a reading as its page shows them. */
record ReadingTables(Reading reading) {

    /** A control with the result of its tests. */
    record ControlRow(String id, String criteria, String text, List<String> tests, Tag result, int page) {}

    /** A deviation that the auditor reports. */
    record ExceptionRow(String control, String criteria, String text, String rate, String response, int page) {}

    /** A provider that the service rests on. */
    record ProviderRow(String name, String method, String service, String monitored, int page) {}

    /** A control that the report leaves to us or to a provider. */
    record ExpectationRow(String by, String text, String criteria, int page) {}

    public List<ControlRow> controls() {
        return reading.controls().stream()
                .map(it -> new ControlRow(
                        it.id(), ReadingWords.list(it.criteria()), it.text(), it.tests(), result(it), it.page()))
                .toList();
    }

    private Tag result(Control control) {
        return switch (control.result()) {
            case null -> Tag.attention("Result not read");
            case NO_EXCEPTION -> Tag.good("No exception");
            case EXCEPTION -> Tag.bad("Exception");
            case NOT_TESTED_NO_OCCURRENCE, NOT_TESTED_OTHER, CARVED_OUT -> Tag.attention(Wording.of(control.result()));
        };
    }

    /** As "98 controls: 90 no exception, 3 exception". */
    public String controlsInBrief() {
        List<Control> all = reading.controls();
        long exceptions =
                all.stream().filter(it -> it.result() == Result.EXCEPTION).count();
        long without =
                all.stream().filter(it -> it.result() == Result.NO_EXCEPTION).count();
        return "%s: %d without exception, %d with exception, %d not tested or result not read"
                .formatted(
                        Wording.count(all.size(), "control", "controls"),
                        without,
                        exceptions,
                        all.size() - without - exceptions);
    }

    public List<ExceptionRow> exceptions() {
        return reading.exceptions().stream()
                .map(it -> new ExceptionRow(
                        Objects.requireNonNullElse(it.controlId(), "Control not stated"),
                        ReadingWords.list(it.criteria()),
                        it.text(),
                        ReadingWords.rate(it.deviations(), it.sample()),
                        Objects.requireNonNullElse(it.managementResponse(), "No response was read"),
                        it.page()))
                .toList();
    }

    /** What an empty list of exceptions means. */
    public String noExceptions() {
        return wasRead(Section.TESTS)
                ? "The tests were read and no exception was found in them."
                : "The tests were not read, so exceptions may be missing. Look them up in the report.";
    }

    public List<ProviderRow> providers() {
        return reading.subserviceOrganizations().stream()
                .map(it -> new ProviderRow(
                        it.name(),
                        ReadingWords.orNotStated(it.method()),
                        ReadingWords.orNotStated(it.service()),
                        ReadingWords.orNotStated(it.monitored()),
                        it.page()))
                .toList();
    }

    /** What an empty list of providers means. */
    public String noProviders() {
        return wasRead(Section.SUBSERVICE_ORGANIZATIONS)
                ? "The section was read and names none."
                : "The section was not read. This does not mean that there are none.";
    }

    public List<ExpectationRow> leftToUs() {
        return reading.userEntityControls().stream()
                .map(it -> expectation(it.id(), "", it.text(), ReadingWords.list(it.criteria()), it.page()))
                .toList();
    }

    /** What an empty list of controls left to us means. */
    public String nothingLeftToUs() {
        return wasRead(Section.USER_ENTITY_CONTROLS)
                ? "The section was read and leaves none to us. Ask whether that can be."
                : "The section was not read. This does not mean that nothing is left to us.";
    }

    public List<ExpectationRow> leftToProviders() {
        return reading.subserviceControls().stream()
                .map(it -> expectation(
                        it.organization(), "Any of them", it.text(), ReadingWords.list(it.criteria()), it.page()))
                .toList();
    }

    private boolean wasRead(Section section) {
        return reading.status(section) == Reading.Status.READ;
    }

    private static ExpectationRow expectation(
            @Nullable String by, String otherwise, String text, String criteria, int page) {
        return new ExpectationRow(Objects.requireNonNullElse(by, otherwise), text, criteria, page);
    }
}
