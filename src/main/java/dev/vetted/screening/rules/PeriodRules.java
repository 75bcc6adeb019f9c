package dev.vetted.screening.rules;

import dev.vetted.policy.limits.ReportLimits;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.ReportOutline.PartKind;
import dev.vetted.reports.reading.ReportOutline.PrintedDate;
import dev.vetted.screening.results.Citation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Group C: which time does it speak of, and how long ago was that? */
final class PeriodRules {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final Set<PartKind> DATED = EnumSet.of(PartKind.AUDITORS_REPORT, PartKind.ASSERTION, PartKind.TESTS);

    private final Facts facts;
    private final Reading reading;
    private final ReportLimits limits;
    private final LocalDate today;

    PeriodRules(Facts facts) {
        this.facts = facts;
        this.reading = facts.reading();
        this.limits = facts.policy().report();
        this.today = facts.subject().today();
    }

    Map<String, Supplier<Finding>> all() {
        return Map.of(
                "PE-01", this::length,
                "PE-02", this::age,
                "PE-03", this::bridged,
                "PE-04", this::noHole,
                "PE-05", this::sameDates,
                "PE-06", this::yearlyControls,
                "PE-07", this::operationShown);
    }

    private Finding length() {
        return period((start, end) -> {
            LocalDate after = end.plusDays(1);
            boolean shortest = !after.isBefore(start.plusMonths(limits.shortestPeriodMonths()));
            boolean escalates = after.isBefore(start.plusMonths(limits.escalatePeriodBelowMonths()));
            return (shortest
                            ? Finding.pass("The period is long enough.")
                            : Finding.fail(escalates, "The period is shorter than wanted."))
                    .with("shortest", limits.shortestPeriodMonths() + " months")
                    .with("escalates below", limits.escalatePeriodBelowMonths() + " months");
        });
    }

    private Finding age() {
        return facts.soc2(() -> ended(end -> {
            LocalDate last = end.plusMonths(limits.staleAfterMonths());
            return Finding.decide(
                            !today.isAfter(last),
                            "It is not older than wanted.",
                            "It is stale: what it speaks of ended too long ago.")
                    .with("stale after", last);
        }));
    }

    private Finding bridged() {
        return facts.soc2(() -> ended(end -> {
            LocalDate last = end.plusMonths(limits.bridgeLetterAfterMonths());
            if (!today.isAfter(last)) {
                return Finding.pass("The gap to today needs no letter.").with("letter wanted after", last);
            }
            LocalDate covered = end.plusMonths(limits.bridgeLetterCoversMonths());
            List<Reading> letters = facts.subject().letters().stream()
                    .filter(letter -> names(letter, end))
                    .toList();
            return unbridged(letters, covered)
                    .with("letters held", facts.subject().letters().size())
                    .with("letters that name this period", letters.size())
                    .with("a letter covers until", covered);
        }));
    }

    private Finding unbridged(List<Reading> letters, LocalDate covered) {
        if (facts.subject().letters().isEmpty()) {
            return Finding.fail("The gap to today is not bridged: no letter is held.");
        }
        if (today.isAfter(covered)) {
            return Finding.fail("The gap to today is longer than a letter covers.");
        }
        return Finding.ask(
                letters.isEmpty()
                        ? "A letter is held, and whether it is about this period was not found."
                        : "A letter names this period. Look that management signed it and that it is specific.");
    }

    private static boolean names(Reading letter, LocalDate end) {
        return letter.outline().dates().stream().anyMatch(date -> date.value().equals(end))
                || letter.periodEnd().asOptional().filter(end::equals).isPresent();
    }

    private Finding noHole() {
        return facts.sincePrior(prior -> period((start, end) -> {
            Optional<LocalDate> before = prior.known(prior.reading().periodEnd());
            if (before.isEmpty()) {
                return Finding.ask("The end of the period before was not found with certainty.");
            }
            long hole = Math.max(0, ChronoUnit.DAYS.between(before.get(), start) - 1);
            return Finding.decide(
                            hole <= limits.uncoveredDays(),
                            "It follows on the period before.",
                            "%d days between the two periods are covered by no report.".formatted(hole))
                    .with("end of the period before", before.get())
                    .with("days not covered", hole);
        }));
    }

    private Finding sameDates() {
        List<Warning> differing = reading.warnings().stream()
                .filter(it -> it.kind() == Warning.Kind.INCONSISTENT)
                .filter(it -> it.message().startsWith("Another period stands here"))
                .toList();
        if (!differing.isEmpty()) {
            return Finding.fail("Another period stands elsewhere in the report.")
                    .cite(Places.ofWarnings(differing))
                    .cite(Places.of(reading.periodEnd()));
        }
        return facts.soc2(() -> ended(end -> {
            List<PrintedDate> printed = reading.outline().dates().stream()
                    .filter(date -> date.value().equals(end) && facts.holds(date, date.confidence()))
                    .toList();
            Set<PartKind> parts = printed.stream().map(PrintedDate::part).collect(Collectors.toSet());
            return (parts.containsAll(DATED)
                            ? Finding.pass("The parts of the report name the same date.")
                            : Finding.ask("No other period was found. Compare cover, opinion, assertion and tests."))
                    .with("parts that name it", parts)
                    .cite(printed.stream()
                            .map(date -> new Citation(date.page(), date.quote()))
                            .toList());
        }));
    }

    private Finding yearlyControls() {
        return facts.tests(controls -> period((start, end) -> {
            if (!end.plusDays(1).isBefore(start.plusMonths(MONTHS_OF_A_YEAR))) {
                return Finding.notApplicable("The period is a whole year.");
            }
            List<Control> yearly = controls.stream()
                    .filter(it -> Frequency.of(it.text())
                            .filter(Frequency.YEARLY::equals)
                            .isPresent())
                    .toList();
            List<Control> untested = yearly.stream()
                    .filter(it -> it.result() == Result.NOT_TESTED_NO_OCCURRENCE
                            || it.result() == Result.NOT_TESTED_OTHER
                            || it.result() == null)
                    .toList();
            if (yearly.isEmpty()) {
                return Finding.ask("No control was told to be yearly by its words. Look for them.");
            }
            return Finding.decide(
                            untested.isEmpty(),
                            "All yearly controls were tested within the period.",
                            "Yearly controls were not tested within the short period.")
                    .with("yearly controls", Facts.ids(yearly))
                    .with("not tested", Facts.ids(untested))
                    .cite(Places.ofControls(untested.isEmpty() ? yearly : untested));
        }));
    }

    private Finding operationShown() {
        return facts.soc2(() -> {
            if (facts.type().get() == DocumentType.SOC2_TYPE2) {
                return Finding.pass("It is of Type 2, which shows operation.").cite(Places.of(reading.documentType()));
            }
            Optional<DocumentType> before = facts.prior().flatMap(Facts::type);
            return ended(end -> {
                LocalDate last = end.plusMonths(limits.typeOneMonths());
                if (before.filter(DocumentType.SOC2_TYPE1::equals).isPresent()) {
                    return Finding.fail("It is the second Type 1 in a row.");
                }
                if (today.isAfter(last)) {
                    return Finding.fail("A Type 1 counts no longer than until %s.".formatted(last));
                }
                return before.isPresent()
                        ? Finding.pass("The report before was of Type 2, and this one is recent.")
                        : Finding.ask("It is of Type 1, and no report before it is held.");
            });
        });
    }

    private Finding period(BiFunction<LocalDate, LocalDate, Finding> judge) {
        return facts.typeTwo(() -> {
            Optional<LocalDate> start = facts.known(reading.periodStart());
            Optional<LocalDate> end = facts.known(reading.periodEnd());
            if (start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())) {
                return Finding.ask("The period was not found with certainty.");
            }
            return judge.apply(start.get(), end.get())
                    .with("period", start.get() + " to " + end.get())
                    .cite(Places.of(reading.periodStart(), reading.periodEnd()));
        });
    }

    private Finding ended(Function<LocalDate, Finding> judge) {
        return facts.end()
                .map(end -> judge.apply(end.value())
                        .with("end", end.value())
                        .with("today", today)
                        .cite(Places.of(end)))
                .orElse(Finding.ask("The end of what it covers was not found with certainty."));
    }
}
