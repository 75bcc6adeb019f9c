package dev.vetted.screening.rules;

import dev.vetted.policy.limits.TestLimits;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.screening.results.RuleVerdict;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Group H, second part: on how much the results rest. */
final class SampleRules {

    private static final int HUNDRED = 100;

    private final Facts facts;
    private final TestLimits limits;

    SampleRules(Facts facts) {
        this.facts = facts;
        this.limits = facts.policy().tests();
    }

    Map<String, Supplier<Finding>> all() {
        return Map.of(
                "TE-05", this::sizes,
                "TE-06", this::periodic,
                "TE-07", this::notOperated,
                "TE-08", this::plausible,
                "TE-09", this::noExceptions);
    }

    private Finding sizes() {
        return facts.tests(controls -> {
            List<Control> sampled = controls.stream().filter(Sample::isSampled).toList();
            List<Control> unstated =
                    sampled.stream().filter(it -> Sample.size(it).isEmpty()).toList();
            List<Control> small = sampled.stream().filter(this::isSmall).toList();
            if (sampled.isEmpty()) {
                return Finding.ask("No test was told to draw a sample by its words. Look for the sizes.");
            }
            return Finding.decide(
                            unstated.isEmpty() && small.isEmpty(),
                            "Samples are stated and not small where it matters.",
                            "Samples are not stated, or small on controls that run by event.")
                    .with("not stated", Facts.ids(unstated))
                    .with("small", Facts.ids(small))
                    .with("least on a key control", limits.keyControlSample())
                    .with("least on any other", limits.smallestSample())
                    .cite(Places.ofControls(small))
                    .cite(Places.ofControls(unstated))
                    .cite(Places.around(sampled));
        });
    }

    private boolean isSmall(Control control) {
        OptionalInt size = Sample.size(control);
        int least = Facts.isKey(control.criteria()) ? limits.keyControlSample() : limits.smallestSample();
        return Frequency.of(control.text()).isEmpty() && size.isPresent() && size.getAsInt() < least;
    }

    private Finding periodic() {
        return facts.tests(controls -> {
            List<Control> periodic = controls.stream()
                    .filter(it -> Frequency.of(it.text())
                            .filter(often -> often != Frequency.YEARLY)
                            .isPresent())
                    .filter(it -> it.result() == Result.NO_EXCEPTION || it.result() == Result.EXCEPTION)
                    .toList();
            List<Control> unstated = periodic.stream()
                    .filter(it -> Sample.instances(it).isEmpty())
                    .toList();
            List<Control> few = periodic.stream()
                    .filter(it -> Sample.instances(it).orElse(Integer.MAX_VALUE) < limits.periodicInstances())
                    .toList();
            return periodicFinding(periodic, unstated, few)
                    .with("periodic controls", Facts.ids(periodic))
                    .with("too few runs", Facts.ids(few))
                    .with("not stated", Facts.ids(unstated))
                    .with("least", limits.periodicInstances());
        });
    }

    private static Finding periodicFinding(List<Control> periodic, List<Control> unstated, List<Control> few) {
        if (!few.isEmpty()) {
            return Finding.fail("Periodic controls were looked at in too few of their runs.")
                    .cite(Places.ofControls(few));
        }
        return periodic.isEmpty() || !unstated.isEmpty()
                ? Finding.ask("How many runs of periodic controls were looked at was not told for all.")
                        .cite(Places.ofControls(unstated))
                : Finding.pass("Periodic controls were looked at in several of their runs.")
                        .cite(Places.ofControls(periodic));
    }

    private Finding notOperated() {
        return facts.tests(controls -> {
            List<Control> silent = facts.with(Result.NOT_TESTED_NO_OCCURRENCE);
            List<Control> key =
                    silent.stream().filter(it -> Facts.isKey(it.criteria())).toList();
            boolean few = HUNDRED * silent.size() <= limits.notOperatedPercent() * controls.size();
            return (few
                            ? Finding.pass("Few controls were not tested because nothing occurred.")
                            : Finding.fail(!key.isEmpty(), "Many controls were not tested because nothing occurred."))
                    .with("not operated", Facts.ids(silent))
                    .with("key controls among them", Facts.ids(key))
                    .with("share", "%d of %d".formatted(silent.size(), controls.size()))
                    .with("most", limits.notOperatedPercent() + " %")
                    .cite(Places.ofControls(silent))
                    .cite(Places.around(controls));
        });
    }

    private Finding plausible() {
        return facts.tests(controls -> {
            List<Control> silent = facts.with(Result.NOT_TESTED_NO_OCCURRENCE);
            return silent.isEmpty()
                    ? Finding.notApplicable("No control is reported as without occurrence.")
                            .cite(Places.around(controls))
                    : Finding.ask("Is it plausible that nothing of this occurred, and did the auditor check?")
                            .with("controls", Facts.ids(silent))
                            .cite(Places.ofControls(silent));
        });
    }

    private Finding noExceptions() {
        return facts.tests(controls -> {
            boolean none = facts.reading().exceptions().isEmpty()
                    && facts.with(Result.EXCEPTION).isEmpty();
            boolean weak = Stream.of(
                            sizes(),
                            notOperated(),
                            new TestRules(facts).all().get("TE-02").get(),
                            new TestRules(facts).all().get("TE-03").get())
                    .anyMatch(it -> it.verdict() == RuleVerdict.FAIL);
            return (none
                            ? Finding.fail(weak, "The report has no exception at all. Was all of it read?")
                            : Finding.pass("The report has exceptions: somebody looked."))
                    .with("another weak signal", weak ? "yes" : "no")
                    .cite(Places.ofExceptions(facts.reading().exceptions()))
                    .cite(Places.ofControls(facts.with(Result.EXCEPTION)))
                    .cite(Places.around(controls));
        });
    }
}
