package dev.vetted.screening.rules;

import dev.vetted.criteria.CriterionId;
import dev.vetted.policy.limits.ContentLimits;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.screening.subject.OtherReport;
import dev.vetted.screening.subject.Shingles;
import dev.vetted.screening.subject.TextFingerprint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Group G: are the controls enough, clear and their own? */
final class ControlRules {

    private static final double SAME_CONTROL = 0.5;

    private final Facts facts;
    private final Reading reading;
    private final ContentLimits limits;

    ControlRules(Facts facts) {
        this.facts = facts;
        this.reading = facts.reading();
        this.limits = facts.policy().content();
    }

    Map<String, Supplier<Finding>> all() {
        return Map.of(
                "CO-01", this::thin,
                "CO-02", () -> spotCheck("Look whether each of these controls answers its criterion."),
                "CO-03", () -> spotCheck("Look whether each of these controls says what, how, who, when and where."),
                "CO-04", this::expected,
                "CO-05", this::penetrationTest,
                "CO-06", this::contradictions,
                "CO-07", this::dropped,
                "CO-08", this::likeOthers);
    }

    private Finding thin() {
        return facts.controls(controls -> {
            Map<CriterionId, Integer> perCriterion = new TreeMap<>();
            controls.forEach(it -> it.criteria().forEach(id -> perCriterion.merge(id, 1, Integer::sum)));
            List<CriterionId> few = perCriterion.entrySet().stream()
                    .filter(it -> it.getValue() < limits.controlsPerCriterion())
                    .map(Map.Entry::getKey)
                    .toList();
            List<Control> loaded = controls.stream()
                    .filter(it -> it.criteria().size() > limits.criteriaPerControl())
                    .toList();
            if (perCriterion.isEmpty()) {
                return Finding.ask("The criteria of the controls were not read.");
            }
            return Finding.decide(
                            few.isEmpty() && loaded.isEmpty(),
                            "Every criterion that has controls has enough of them, and none carries too many.",
                            "Criteria rest on few controls, or one control carries many criteria.")
                    .with("criteria with few controls", few)
                    .with("controls with many criteria", Facts.ids(loaded))
                    .with("controls per criterion", limits.controlsPerCriterion())
                    .with("criteria per control", limits.criteriaPerControl())
                    .cite(Places.ofControls(loaded))
                    .cite(Places.around(controls));
        });
    }

    /** As many as the policy says, at equal distances, so that the same report gives the same ones. */
    private Finding spotCheck(String question) {
        return facts.soc2(() -> {
            List<Control> all = reading.controls();
            int wanted = Math.min(limits.spotCheckedControls(), all.size());
            List<Control> some = IntStream.range(0, wanted)
                    .mapToObj(i -> all.get(i * all.size() / wanted))
                    .toList();
            return Finding.ask(question).with("controls", Facts.ids(some)).cite(Places.ofControls(some));
        });
    }

    private Finding expected() {
        return facts.controls(controls -> {
            List<String> missing = new ArrayList<>();
            List<Control> found = new ArrayList<>();
            for (ExpectedControl expected : ExpectedControl.values()) {
                Optional<Control> first =
                        controls.stream().filter(expected::matches).findFirst();
                first.ifPresentOrElse(found::add, () -> missing.add(expected.label()));
            }
            return (missing.isEmpty()
                            ? Finding.pass("A control was found for each of those expected.")
                            : Finding.ask("No control was told by its words to be one of these. Look for them."))
                    .with("not found", missing)
                    .with("found", Facts.ids(found))
                    .cite(Places.ofControls(found));
        });
    }

    private Finding penetrationTest() {
        return facts.tests(controls -> {
            List<Control> tests = controls.stream()
                    .filter(ExpectedControl.PENETRATION_TEST::matches)
                    .toList();
            List<Control> passed = tests.stream()
                    .filter(it -> it.result() == Result.NO_EXCEPTION)
                    .toList();
            if (tests.isEmpty()) {
                return Finding.ask("No control was told to be a penetration test by its words. Look for one.");
            }
            if (passed.isEmpty()) {
                return Finding.fail("The penetration test is a control and was not tested and passed.")
                        .cite(Places.ofControls(tests));
            }
            return (passed.stream().anyMatch(ExpectedControl::isIndependent)
                            ? Finding.pass("An independent penetration test is a control, was tested and passed.")
                            : Finding.ask("A penetration test was tested and passed. Look whether it is independent."))
                    .with("controls", Facts.ids(passed))
                    .cite(Places.ofControls(passed));
        });
    }

    private Finding contradictions() {
        return facts.soc2(() -> {
            List<Warning> found = reading.warnings().stream()
                    .filter(it -> it.kind() == Warning.Kind.INCONSISTENT)
                    .toList();
            return Finding.ask("Compare controls and parts of the report that speak of the same thing.")
                    .with(
                            "found by reading",
                            found.stream().map(Warning::message).toList())
                    .cite(Places.ofWarnings(found));
        });
    }

    private Finding dropped() {
        return facts.controls(controls -> facts.sincePrior(prior -> {
            if (!prior.isRead(Section.CONTROLS) || prior.reading().controls().isEmpty()) {
                return Finding.ask("The controls of the report before were not read.");
            }
            Map<Control, Set<String>> now = new LinkedHashMap<>();
            controls.forEach(it -> now.put(it, Shingles.distinct(it.text())));
            List<Control> gone = new ArrayList<>();
            List<Control> weaker = new ArrayList<>();
            for (Control before : prior.reading().controls()) {
                Optional<Control> same = counterpart(before, now);
                same.filter(it -> isWeaker(before, it)).ifPresent(weaker::add);
                if (same.isEmpty()) {
                    gone.add(before);
                }
            }
            return Finding.decide(
                            gone.isEmpty() && weaker.isEmpty(),
                            "Every control of the report before is there again, and none runs less often.",
                            "Controls of the report before are gone or run less often. Ask why.")
                    .with("gone", Facts.ids(gone))
                    .with("less often", Facts.ids(weaker))
                    .cite(Places.ofControls(weaker))
                    .cite(Places.around(controls));
        }));
    }

    /** The control that says the same in other words at most; ids are given anew from year to year. */
    private static Optional<Control> counterpart(Control before, Map<Control, Set<String>> now) {
        Set<String> words = Shingles.distinct(before.text());
        Optional<Control> best = Optional.empty();
        double most = SAME_CONTROL;
        for (Map.Entry<Control, Set<String>> one : now.entrySet()) {
            double likeness = Shingles.likeness(words, one.getValue());
            if (likeness >= most) {
                best = Optional.of(one.getKey());
                most = likeness;
            }
        }
        return best;
    }

    private static boolean isWeaker(Control before, Control now) {
        Optional<Frequency> then = Frequency.of(before.text());
        return then.isPresent()
                && Frequency.of(now.text())
                        .filter(it -> it.isLessOftenThan(then.get()))
                        .isPresent();
    }

    private Finding likeOthers() {
        return facts.controls(controls -> {
            List<OtherReport> others = facts.subject().portfolio().others().stream()
                    .filter(it -> it.text().isComparable())
                    .toList();
            if (others.isEmpty()) {
                return Finding.unknowable("There is no report of another third party to compare with yet.");
            }
            TextFingerprint own = TextFingerprint.of(reading);
            if (!own.isComparable()) {
                return Finding.ask("Controls and tests have too little text to compare with other reports.");
            }
            OtherReport nearest = others.stream()
                    .max(Comparator.comparingInt(it -> own.likeness(it.text())))
                    .orElseThrow();
            int likeness = own.likeness(nearest.text());
            return Finding.decide(
                            likeness < limits.similarityPercent(),
                            "No other third party's report held reads like it.",
                            "Controls and tests read like those of another third party's report.")
                    .with("reports compared", others.size())
                    .with("nearest", "%s, %d %%".formatted(nearest.thirdParty(), likeness))
                    .with("flag from", limits.similarityPercent() + " %")
                    .cite(Places.around(controls));
        });
    }
}
