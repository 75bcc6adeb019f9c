package dev.vetted.screening.rules;

import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Group I, second part: what management says to the exceptions. */
final class ResponseRules {

    private static final Pattern COMPENSATING = Pattern.compile(
            "(?i)\\b(?:compensating|mitigating|alternative|other|additional) (?:\\w+ )?controls?\\b|\\bmitigated by\\b");

    private final Facts facts;
    private final Exceptions exceptions;

    ResponseRules(Facts facts) {
        this.facts = facts;
        this.exceptions = new Exceptions(facts);
    }

    Map<String, Supplier<Finding>> all() {
        return Map.of("EX-07", this::answered, "EX-08", this::complete, "EX-09", this::compensated);
    }

    private Finding answered() {
        return exceptions.all(all -> {
            List<ReportedException> silent =
                    all.stream().filter(it -> it.managementResponse() == null).toList();
            Finding finding = silent.isEmpty()
                    ? Finding.pass("Management answers each exception that there is.")
                    : facts.isRead(Section.RESPONSES)
                            ? Finding.fail("Management does not answer each exception.")
                            : Finding.ask("No answers of management were found. Look at the end of the report.");
            return finding.with("without an answer", silent.size())
                    .cite(Places.ofExceptions(silent.isEmpty() ? all : silent));
        });
    }

    private Finding complete() {
        return exceptions.all(all -> (all.isEmpty()
                        ? Finding.pass("There is no exception to answer.")
                        : Finding.ask(
                                "Look whether each answer has cause, fix, date and owner. None of it is audited."))
                .cite(Places.ofExceptions(all)));
    }

    /** A claim counts only by a control that was tested and passed in the same report. */
    private Finding compensated() {
        return exceptions.all(all -> {
            List<ReportedException> claiming = all.stream()
                    .filter(it -> it.managementResponse() != null
                            && COMPENSATING.matcher(it.managementResponse()).find())
                    .toList();
            List<Control> named = facts.reading().controls().stream()
                    .filter(control -> claiming.stream().anyMatch(it -> names(it, control)))
                    .toList();
            List<Control> failed = named.stream()
                    .filter(it -> it.result() != Result.NO_EXCEPTION)
                    .toList();
            return finding(all, claiming, named, failed)
                    .with("answers that claim one", claiming.size())
                    .with("controls named", Facts.ids(named))
                    .with("not tested and passed", Facts.ids(failed))
                    .cite(Places.ofControls(failed.isEmpty() ? named : failed))
                    .cite(Places.ofExceptions(claiming.isEmpty() ? all : claiming));
        });
    }

    private Finding finding(
            List<ReportedException> all, List<ReportedException> claiming, List<Control> named, List<Control> failed) {
        if (!failed.isEmpty()) {
            return Finding.fail("A control that is said to compensate was not tested and passed itself.");
        }
        if (all.isEmpty()) {
            return Finding.pass("There is no exception to compensate.");
        }
        boolean everyNamed = claiming.stream().allMatch(it -> named.stream().anyMatch(control -> names(it, control)));
        if (!claiming.isEmpty() && everyNamed) {
            return Finding.pass("What is said to compensate was tested and passed in this report.");
        }
        return Finding.ask(
                claiming.isEmpty()
                        ? "No answer was told to claim a compensating control by its words. Look for one."
                        : "An answer claims a compensating control and does not name it. Look for it in the tests.");
    }

    private static boolean names(ReportedException exception, Control control) {
        return Optional.ofNullable(exception.managementResponse())
                .filter(it -> !control.id().equals(exception.controlId()))
                .filter(it -> Pattern.compile("(?<![\\w.-])" + Pattern.quote(control.id()) + "(?![\\w-]|\\.\\d)")
                        .matcher(it)
                        .find())
                .isPresent();
    }
}
