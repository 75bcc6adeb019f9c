package dev.vetted.screening.rules;

import dev.vetted.policy.limits.AuditorLimits;
import dev.vetted.policy.limits.ReportLimits;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.screening.subject.Names;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Group B: who signed, and may they? */
final class AuditorRules {

    private static final int SHORTEST_MARK = 4;

    private final Facts facts;
    private final Reading reading;
    private final AuditorLimits limits;

    AuditorRules(Facts facts) {
        this.facts = facts;
        this.reading = facts.reading();
        this.limits = facts.policy().auditor();
    }

    Map<String, Supplier<Finding>> all() {
        return Map.of(
                "AU-01",
                this::signed,
                "AU-02",
                () -> lookUp("Look up the firm's licence at the state board."),
                "AU-03",
                this::peerReview,
                "AU-04",
                () -> lookUp("Look in the peer review letter whether it was a System Review."),
                "AU-05",
                () -> lookUp("Look which standard the auditor's report cites, and who supervises the firm."),
                "AU-06",
                this::changed,
                "AU-07",
                () -> lookUp("Estimate how many SOC reports a year the firm issues for each accountant.")
                        .with("most", limits.reportsPerAccountant()),
                "AU-08",
                () -> lookUp("Look whether a platform's branding dominates or a pass is promised."),
                "AU-09",
                this::independent,
                "AU-10",
                this::dated);
    }

    private Finding signed() {
        Fact<String> auditor = reading.serviceAuditor();
        if (facts.known(auditor).isEmpty() || facts.known(reading.reportDate()).isEmpty()) {
            return Finding.ask("Firm and date of the auditor's report were not both found with certainty.")
                    .with("firm", auditor.asOptional().orElse("not found"))
                    .with(
                            "report date",
                            reading.reportDate()
                                    .asOptional()
                                    .map(LocalDate::toString)
                                    .orElse("not found"))
                    .cite(Places.of(auditor, reading.reportDate()));
        }
        return Finding.pass("The firm's name and the date stand below the auditor's report. "
                        + "City and state are not compared; rule AU-02 needs them.")
                .with("firm", auditor.value())
                .with("report date", reading.reportDate().value())
                .cite(Places.of(auditor, reading.reportDate()));
    }

    private Finding lookUp(String what) {
        return Finding.ask(what)
                .with("firm", facts.known(reading.serviceAuditor()).orElse("not found"))
                .cite(Places.of(reading.serviceAuditor()));
    }

    private Finding peerReview() {
        return lookUp("Look up the firm's peer review in the public file.")
                .with("accepted on or after", facts.subject().today().minusMonths(limits.peerReviewMonths()))
                .with("first review due after", limits.firstPeerReviewMonths() + " months");
    }

    private Finding changed() {
        return facts.sincePrior(prior -> {
            Optional<String> now = facts.known(reading.serviceAuditor());
            Optional<String> before = prior.known(prior.reading().serviceAuditor());
            if (now.isEmpty() || before.isEmpty()) {
                return Finding.ask("The auditor of this report or of the one before was not found with certainty.");
            }
            return Finding.decide(
                            Names.same(now.get(), before.get()),
                            "The same firm signed the report before.",
                            "Another firm signed the report before. Ask why it changed.")
                    .with("auditor", now.get())
                    .with("auditor before", before.get())
                    .cite(Places.of(reading.serviceAuditor()));
        });
    }

    /** A name in a control is a hint; that there is none proves nothing, since firms have other names. */
    private Finding independent() {
        Optional<String> mark = facts.known(reading.serviceAuditor())
                .map(name -> Names.key(name).split(" ")[0])
                .filter(it -> it.length() >= SHORTEST_MARK);
        List<Control> naming = reading.controls().stream()
                .filter(control -> mark.isPresent() && names(control, mark.get()))
                .toList();
        return (naming.isEmpty()
                        ? lookUp("No control names the auditor. Look whether the firm sells the service another one.")
                        : lookUp("Controls name the auditor. Look whether the firm supplies what it examines."))
                .with("controls that name it", Facts.ids(naming))
                .cite(Places.ofControls(naming));
    }

    private static boolean names(Control control, String mark) {
        return (" " + control.text().toLowerCase(Locale.ROOT) + " ").matches("(?s).*\\b" + mark + "\\b.*");
    }

    private Finding dated() {
        Optional<LocalDate> signed = facts.known(reading.reportDate());
        Optional<LocalDate> end = facts.end().map(Fact::value);
        if (signed.isEmpty() || end.isEmpty()) {
            return Finding.ask("The date of the report or the end of what it covers was not found with certainty.");
        }
        ReportLimits report = facts.policy().report();
        long days = ChronoUnit.DAYS.between(end.get(), signed.get());
        return lag(days, report)
                .with("report date", signed.get())
                .with("end", end.get())
                .with("days between", days)
                .with(
                        "asked about",
                        "under %d, over %d".formatted(report.earliestIssueDays(), report.latestIssueDays()))
                .cite(Places.of(reading.reportDate(), facts.end().get()));
    }

    private static Finding lag(long days, ReportLimits limits) {
        if (days <= 0) {
            return Finding.fail(true, "The report is not dated after the end of what it covers.");
        }
        if (days < limits.earliestIssueDays()) {
            return Finding.fail("The report was issued very soon after the end of what it covers.");
        }
        return days > limits.latestIssueDays()
                ? Finding.fail("The report was issued very late after the end of what it covers.")
                : Finding.pass("The report was issued after the end of what it covers, and in time.");
    }
}
