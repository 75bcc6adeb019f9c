package dev.vetted.screening.rules;

import dev.vetted.criteria.CriterionId;
import dev.vetted.policy.limits.ExceptionLimits;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Group I, first part: the exceptions themselves. */
final class ExceptionRules {

    private static final Set<String> GOVERNANCE = Set.of("CC1", "CC2", "CC3", "CC4", "CC5");
    private static final Set<String> ACCESS = Set.of("CC6.1", "CC6.2", "CC6.3");
    private static final Pattern DESIGN = Pattern.compile(
            "(?i)not (?:suitably )?designed|design (?:deficiency|flaw)|did not (?:address|include)|was not in place"
                    + "|no (?:process|procedure|control)\\b|not (?:documented|defined|established|described)");
    private static final Pattern HIDDEN = Pattern.compile(
            "(?i)\\b(?:late|overdue|delayed|missing|not available|unavailable|could not be provided|unable to)\\b");

    private final Facts facts;
    private final Exceptions exceptions;
    private final ExceptionLimits limits;

    ExceptionRules(Facts facts) {
        this.facts = facts;
        this.exceptions = new Exceptions(facts);
        this.limits = facts.policy().exceptions();
    }

    Map<String, Supplier<Finding>> all() {
        return Map.of(
                "EX-01", this::tied,
                "EX-02", this::rate,
                "EX-03", this::allFailed,
                "EX-04", this::repeated,
                "EX-05", this::clustered,
                "EX-06", this::design,
                "EX-10", this::governance,
                "EX-11", this::hidden);
    }

    private Finding tied() {
        return exceptions.all(all -> {
            List<ReportedException> loose =
                    only(all, it -> it.controlId() == null || it.criteria().isEmpty());
            List<ReportedException> ours = only(all, it -> facts.leansOn(it.criteria()));
            return Finding.decide(
                            loose.isEmpty(),
                            "Each exception is tied to a control, to criteria and so to our use.",
                            "Exceptions are not tied to a control and to criteria.")
                    .with("exceptions", all.size())
                    .with("not tied", loose.size())
                    .with(
                            "under criteria that we lean on",
                            ours.stream()
                                    .map(it -> it.controlId() == null ? "unnamed" : it.controlId())
                                    .toList())
                    .cite(Places.ofExceptions(loose.isEmpty() ? all : loose));
        });
    }

    private Finding rate() {
        return exceptions.all(all -> {
            List<ReportedException> above = new ArrayList<>();
            List<String> rates = new ArrayList<>();
            List<ReportedException> uncounted = only(all, it -> !Exceptions.isCounted(it));
            for (ReportedException it : only(all, Exceptions::isCounted)) {
                BigDecimal bound = UpperBound.of(it.deviations(), it.sample(), limits.confidencePercent());
                BigDecimal tolerable = isKey(it) ? limits.tolerableKeyPercent() : limits.tolerablePercent();
                rates.add("%s: %d of %d, up to %s %%, tolerable %s %%"
                        .formatted(it.controlId(), it.deviations(), it.sample(), bound, tolerable.toPlainString()));
                if (bound.compareTo(tolerable) > 0) {
                    above.add(it);
                }
            }
            Finding finding = !above.isEmpty()
                    ? Finding.fail("The rate of deviations may be above what is tolerable.")
                    : uncounted.isEmpty()
                            ? Finding.pass("No rate of deviations can be above what is tolerable.")
                            : Finding.ask("The report does not say how many items deviated of how many.");
            return finding.with("rates", rates)
                    .with("confidence", limits.confidencePercent().toPlainString() + " %")
                    .cite(Places.ofExceptions(above))
                    .cite(Places.ofExceptions(all));
        });
    }

    private Finding allFailed() {
        return exceptions.all(all -> {
            List<ReportedException> total =
                    only(all, it -> Exceptions.isCounted(it) && it.deviations().equals(it.sample()));
            List<ReportedException> uncounted = only(all, it -> !Exceptions.isCounted(it));
            Finding finding = !total.isEmpty()
                    ? Finding.fail(total.stream().anyMatch(ExceptionRules::isKey), "All items tested failed.")
                    : uncounted.isEmpty()
                            ? Finding.pass("No control failed in all items tested.")
                            : Finding.ask("The report does not say how many items deviated of how many.");
            return finding.with("all failed", total.size())
                    .cite(Places.ofExceptions(total))
                    .cite(Places.ofExceptions(all));
        });
    }

    private static boolean isKey(ReportedException exception) {
        return exception.criteria().isEmpty() || Facts.isKey(exception.criteria());
    }

    private Finding repeated() {
        return exceptions.all(all -> all.isEmpty()
                ? Finding.pass("There is no exception that could repeat one.")
                : facts.sincePrior(prior -> {
                    if (!prior.isRead(Section.TESTS)) {
                        return Finding.ask("The tests of the report before were not read.");
                    }
                    List<ReportedException> before = prior.reading().exceptions();
                    List<ReportedException> again =
                            only(all, it -> before.stream().anyMatch(then -> isSame(it, then)));
                    return Finding.decide(
                                    again.isEmpty(),
                                    "No exception of the report before stands here again.",
                                    "Exceptions repeat those of the report before: they were not fixed.")
                            .with("repeated", again.size())
                            .with("exceptions before", before.size())
                            .cite(Places.ofExceptions(again.isEmpty() ? all : again));
                }));
    }

    private static boolean isSame(ReportedException now, ReportedException then) {
        boolean control = now.controlId() != null && now.controlId().equals(then.controlId());
        return control || now.criteria().stream().anyMatch(then.criteria()::contains);
    }

    private Finding clustered() {
        return exceptions.all(all -> {
            Map<String, Integer> bySeries = new TreeMap<>();
            all.forEach(it -> series(it.criteria()).forEach(series -> bySeries.merge(series, 1, Integer::sum)));
            int access = only(
                            all,
                            it -> it.criteria().stream().map(CriterionId::value).anyMatch(ACCESS::contains))
                    .size();
            boolean many = access >= limits.inAccessManagement()
                    || bySeries.values().stream().anyMatch(it -> it >= limits.inOneSeries());
            boolean loose = all.stream().anyMatch(it -> it.criteria().isEmpty());
            Finding finding = many
                    ? Finding.fail("Many exceptions lie in one series.")
                    : loose
                            ? Finding.ask("Exceptions name no criterion, so how they cluster cannot be told.")
                            : Finding.pass("No series has as many exceptions as is a cluster.");
            return finding.with("by series", bySeries)
                    .with("in access management", access)
                    .with(
                            "cluster from",
                            "%d, in access management %d".formatted(limits.inOneSeries(), limits.inAccessManagement()))
                    .cite(Places.ofExceptions(all));
        });
    }

    private Finding design() {
        return exceptions.all(all -> {
            List<ReportedException> hints =
                    only(all, it -> DESIGN.matcher(it.text()).find());
            return (all.isEmpty()
                            ? Finding.pass("There is no exception of any kind.")
                            : Finding.ask("Is an exception one of design or description, and not only of operation?"))
                    .with("by their words", hints.size())
                    .cite(Places.ofExceptions(hints.isEmpty() ? all : hints));
        });
    }

    private Finding governance() {
        return exceptions.all(all -> {
            List<ReportedException> there =
                    only(all, it -> series(it.criteria()).stream().anyMatch(GOVERNANCE::contains));
            boolean loose = all.stream().anyMatch(it -> it.criteria().isEmpty());
            Finding finding = !there.isEmpty()
                    ? Finding.fail("Exceptions lie in governance, which can undercut many controls.")
                    : loose
                            ? Finding.ask("Exceptions name no criterion. Look where they belong.")
                            : Finding.pass("No exception lies in governance.");
            return finding.with("in CC1 to CC5", there.size()).cite(Places.ofExceptions(there.isEmpty() ? all : there));
        });
    }

    private Finding hidden() {
        return facts.tests(controls -> {
            List<Control> hints = facts.with(Result.NO_EXCEPTION).stream()
                    .filter(it -> it.tests().stream()
                            .anyMatch(test -> HIDDEN.matcher(test).find()))
                    .toList();
            return Finding.ask("Look for deviations in results that are not called an exception.")
                    .with("words that may hide one", Facts.ids(hints))
                    .cite(Places.ofControls(hints));
        });
    }

    private static Set<String> series(Collection<CriterionId> criteria) {
        return criteria.stream().map(CriterionId::series).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<ReportedException> only(
            Collection<ReportedException> exceptions, Predicate<ReportedException> wanted) {
        return exceptions.stream().filter(wanted).toList();
    }
}
