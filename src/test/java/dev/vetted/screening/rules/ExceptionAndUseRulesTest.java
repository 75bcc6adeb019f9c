package dev.vetted.screening.rules;

import static dev.vetted.screening.rules.RuleCase.fails;
import static dev.vetted.screening.rules.RuleCase.idle;
import static dev.vetted.screening.rules.RuleCase.open;
import static dev.vetted.screening.rules.RuleCase.passes;
import static dev.vetted.screening.rules.SubjectBuilder.exception;
import static dev.vetted.screening.rules.SubjectBuilder.fact;
import static dev.vetted.screening.rules.SubjectBuilder.unsure;
import static dev.vetted.screening.rules.SubjectBuilder.userControl;

import dev.vetted.policy.rules.RuleSeverity;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Groups I to K: exceptions, controls on our side, and what else we know. */
class ExceptionAndUseRulesTest {

    @ParameterizedTest
    @MethodSource({"exceptions", "clusters", "responses", "userControls", "crossChecks"})
    void eachRuleSaysWhatItsTableSays(RuleCase row) {
        row.check();
    }

    static Stream<RuleCase> exceptions() {
        return Stream.of(
                passes("EX-01", "none", it -> {}),
                passes("EX-01", "tied", with(exception("V-1", "CC9.2", 1, 60))),
                fails("EX-01", "no criterion", with(exception("V-1", null, 1, 60))),
                open(
                        "EX-01",
                        "a control with one that was not read",
                        it -> it.add("N", "CC6.1", "Doors.", "Inspected doors.", Result.EXCEPTION)),
                passes("EX-02", "1 of 60 is up to 6.4 %", with(exception("V-1", "CC6.2", 1, 60))),
                fails("EX-02", "1 of 25 is up to 14.7 %", with(exception("V-1", "CC6.2", 1, 25))),
                passes("EX-02", "1 of 40 is up to 9.4 %", with(exception("V-1", "CC6.2", 1, 40))),
                fails("EX-02", "2 of 40 is up to 12.8 %", with(exception("V-1", "CC6.2", 2, 40))),
                open("EX-02", "not counted", with(exception("V-1", "CC6.2", 1, null))),
                open("EX-02", "counts that cannot be", with(exception("V-1", "CC6.2", 3, 2))),
                passes("EX-03", "one less than all", with(exception("V-1", "CC6.2", 24, 25))),
                fails("EX-03", RuleSeverity.BLOCKER, "all on a key control", with(exception("V-1", "CC6.2", 25, 25))),
                fails("EX-03", RuleSeverity.HIGH, "all on another", with(exception("V-1", "CC1.4", 1, 1))),
                open("EX-03", "not counted", with(exception("V-1", "CC6.2", null, null))),
                passes("EX-04", "none", it -> {}),
                passes("EX-04", "none before", with(exception("V-1", "CC6.2", 1, 60))),
                fails(
                        "EX-04",
                        "the same control",
                        repeating(exception("V-1", "CC9.2", 1, 60), exception("V-1", "CC1.1", 1, 25))),
                fails(
                        "EX-04",
                        "the same criterion",
                        repeating(exception("V-1", "CC9.2", 1, 60), exception("V-9", "CC9.2", 1, 25))),
                passes(
                        "EX-04",
                        "another",
                        repeating(exception("V-1", "CC9.2", 1, 60), exception("V-9", "CC1.1", 1, 25))),
                open(
                        "EX-04",
                        "nothing before",
                        with(exception("V-1", "CC6.2", 1, 60)).andThen(it -> it.earlier.clear())));
    }

    static Stream<RuleCase> clusters() {
        return Stream.of(
                passes(
                        "EX-05",
                        "two in one series",
                        with(exception("a", "CC7.1", 1, 60), exception("b", "CC7.2", 1, 60))),
                fails(
                        "EX-05",
                        "three in one series",
                        with(
                                exception("a", "CC7.1", 1, 60),
                                exception("b", "CC7.2", 1, 60),
                                exception("c", "CC7.3", 1, 60))),
                open("EX-05", "no criterion", with(exception("a", null, 1, 60))),
                passes("EX-06", "none", it -> {}),
                open("EX-06", "one", with(exception("a", "CC7.1", 1, 60))),
                passes("EX-10", "elsewhere", with(exception("a", "CC6.1", 1, 60))),
                fails("EX-10", "in CC5", with(exception("a", "CC5.3", 1, 60))),
                open("EX-10", "no criterion", with(exception("a", null, 1, 60))),
                open("EX-11", "asks always", it -> {}));
    }

    static Stream<RuleCase> responses() {
        return Stream.of(
                passes("EX-07", "none", it -> {}),
                passes("EX-07", "answered", with(exception("a", "CC7.1", 1, 60))),
                fails("EX-07", "not answered", with(exception("a", "CC7.1", 1, 60, null))),
                open(
                        "EX-07",
                        "answers not read",
                        with(exception("a", "CC7.1", 1, 60, null))
                                .andThen(it -> it.status.put(Section.RESPONSES, Status.NOT_FOUND))),
                passes("EX-08", "none", it -> {}),
                open("EX-08", "one", with(exception("a", "CC7.1", 1, 60))),
                passes("EX-09", "none", it -> {}),
                passes(
                        "EX-09",
                        "passed",
                        with(exception("a", "CC7.1", 1, 60, "The compensating control P-1 caught it."))),
                fails(
                        "EX-09",
                        "not passed",
                        with(exception("a", "CC7.1", 1, 60, "The compensating control N-7 caught it."))
                                .andThen(it -> it.add("N-7", "CC7.1", "Alerts.", "", Result.NOT_TESTED_OTHER))),
                open("EX-09", "not named", with(exception("a", "CC7.1", 1, 60, "Compensating controls caught it."))),
                open("EX-09", "no claim told", with(exception("a", "CC7.1", 1, 60))));
    }

    static Stream<RuleCase> userControls() {
        return Stream.of(
                open("CU-01", "asks always", it -> {}),
                open("CU-02", "asks always", it -> {}),
                open("CU-03", "asks always", it -> {}),
                idle("CU-04", "a list", it -> {}),
                open("CU-04", "no list", it -> it.userControls.clear()),
                passes("CU-05", "as before", it -> {}),
                fails("CU-05", "one more", it -> it.userControls.add(userControl("Clients encrypt what they send."))),
                fails("CU-05", "one less", it -> {
                    SubjectBuilder before = SubjectBuilder.yearBefore();
                    before.userControls.add(userControl("Clients encrypt what they send."));
                    it.prior(before);
                }),
                open("CU-05", "nothing before", it -> it.earlier.clear()));
    }

    static Stream<RuleCase> crossChecks() {
        return Stream.of(
                open("XC-01", "asks always", it -> {}),
                open("XC-02", "asks always", it -> {}),
                open("XC-03", "regulated", it -> {}),
                passes("XC-04", "SOC 2", it -> {}),
                fails("XC-04", "SOC 3", it -> it.type = fact(DocumentType.SOC3)),
                open("XC-04", "read without certainty", it -> it.type = unsure(DocumentType.SOC3)),
                open("XC-05", "asks always", it -> {}),
                passes("XC-06", "one before", it -> {}),
                open("XC-06", "nothing before", it -> it.earlier.clear()));
    }

    private static Consumer<SubjectBuilder> with(ReportedException... exceptions) {
        return it -> it.exceptions.addAll(List.of(exceptions));
    }

    private static Consumer<SubjectBuilder> repeating(ReportedException now, ReportedException then) {
        return it -> {
            SubjectBuilder before = SubjectBuilder.yearBefore();
            before.exceptions.add(then);
            it.prior(before);
            it.exceptions.add(now);
        };
    }
}
