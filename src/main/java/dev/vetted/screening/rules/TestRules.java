package dev.vetted.screening.rules;

import dev.vetted.reports.reading.Reading.Control;
import dev.vetted.reports.reading.Reading.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Group H, first part: what the auditor did. */
final class TestRules {

    private static final Pattern INQUIRY =
            words("inquir\\w*|enquir\\w*|discuss\\w*|interview\\w*|conversation|asked|spoke");
    private static final Pattern BEYOND = words("inspect\\w*|observ\\w*|re-?perform\\w*|recalculat\\w*|examin\\w*"
            + "|read|study|studied|checked|searched|looked|review\\w*|agreed|compar\\w*|trac\\w*|vouch\\w*|select\\w*|sampl\\w*|obtain\\w*|viewed|watched"
            + "|attempt\\w*|tested|re-?calculat\\w*|scann\\w*|queried|verif\\w*|confirm\\w*|determin\\w*");
    private static final Pattern POLICY = words(
            "(?:policy|policies|procedures?|plan|standard|handbook)\\b.{0,80}(?:document\\w*|exist\\w*|in place)");
    private static final Pattern POPULATION = words(
            "complete(?:ness)?(?: and | & |, )accura(?:te|cy)"
                    + "|complete(?:ness)?\\b.{0,60}(?:population|listing|list)|(?:population|listing)\\b.{0,60}complete(?:ness)?");
    private static final int HUNDRED = 100;

    private final Facts facts;

    TestRules(Facts facts) {
        this.facts = facts;
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?is)\\b(?:" + words + ")");
    }

    Map<String, Supplier<Finding>> all() {
        return Map.of(
                "TE-01", this::everyControl,
                "TE-02", this::beyondInquiry,
                "TE-03", this::duplicates,
                "TE-04", this::policyOnly,
                "TE-10", this::spread,
                "TE-11", this::populations);
    }

    private Finding everyControl() {
        return facts.tests(controls -> {
            List<Control> open =
                    controls.stream().filter(it -> it.result() == null).toList();
            List<Control> untested = controls.stream()
                    .filter(it -> it.result() == Result.NOT_TESTED_OTHER
                            || it.tests().isEmpty()
                                    && (it.result() == Result.NO_EXCEPTION || it.result() == Result.EXCEPTION))
                    .toList();
            if (!untested.isEmpty()) {
                return Finding.fail("Controls have a result without a test, or were not tested.")
                        .with("controls", Facts.ids(untested))
                        .cite(Places.ofControls(untested));
            }
            return (open.isEmpty()
                            ? Finding.pass("Every control has a test and a result, or the report says why not.")
                            : Finding.ask("The result of some controls could not be told. Look for it."))
                    .with("controls", controls.size())
                    .with("result not told", Facts.ids(open))
                    .cite(Places.ofControls(open))
                    .cite(Places.around(controls));
        });
    }

    private Finding beyondInquiry() {
        return tested(controls -> {
            List<Control> inquiryOnly = controls.stream()
                    .filter(it -> !isBeyond(it))
                    .filter(it -> it.tests().stream()
                            .allMatch(test -> INQUIRY.matcher(test).find()))
                    .toList();
            List<Control> unclear = controls.stream()
                    .filter(it -> !isBeyond(it) && !inquiryOnly.contains(it))
                    .toList();
            if (!inquiryOnly.isEmpty()) {
                return Finding.fail("Controls were tested by nothing but inquiry.")
                        .with("controls", Facts.ids(inquiryOnly))
                        .cite(Places.ofControls(inquiryOnly));
            }
            return (unclear.isEmpty()
                            ? Finding.pass("Each test does more than ask.")
                            : Finding.ask("What was done in some tests was not told by their words."))
                    .with("not told", Facts.ids(unclear))
                    .cite(Places.ofControls(unclear))
                    .cite(Places.around(controls));
        });
    }

    private static boolean isBeyond(Control control) {
        return control.tests().stream().anyMatch(test -> BEYOND.matcher(test).find());
    }

    private Finding duplicates() {
        return tested(controls -> {
            Map<String, Integer> seen = new HashMap<>();
            controls.forEach(it -> it.tests().forEach(test -> seen.merge(plain(test), 1, Integer::sum)));
            int all = seen.values().stream().mapToInt(Integer::intValue).sum();
            int same = seen.values().stream()
                    .filter(it -> it > 1)
                    .mapToInt(Integer::intValue)
                    .sum();
            int most = facts.policy().tests().duplicateTestsPercent();
            List<Control> alike = controls.stream()
                    .filter(it -> it.tests().stream().anyMatch(test -> seen.get(plain(test)) > 1))
                    .toList();
            return Finding.decide(
                            HUNDRED * same <= most * all,
                            "Few tests have the same words as others.",
                            "Many tests have the same words as others: they could be anybody's.")
                    .with("tests", all)
                    .with("same as others", same)
                    .with("most", most + " %")
                    .cite(Places.ofControls(alike))
                    .cite(Places.around(controls));
        });
    }

    /** Numbers are left out: the same sentence with another sample is the same sentence. */
    private static String plain(String test) {
        return test.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }

    private Finding policyOnly() {
        return facts.typeTwo(() -> {
            List<Control> reading = facts.reading().controls().stream()
                    .filter(it -> !it.tests().isEmpty())
                    .filter(it -> it.tests().stream()
                            .allMatch(test -> POLICY.matcher(test).find()))
                    .toList();
            return Finding.ask("Look whether tests show the control at work and not only a policy.")
                    .with("tests of policies by their words", Facts.ids(reading))
                    .cite(Places.ofControls(reading));
        });
    }

    private Finding spread() {
        return facts.typeTwo(() -> Finding.ask("Look whether the evidence comes from the whole period.")
                .with(
                        "snapshot",
                        "the last %d days".formatted(facts.policy().tests().periodEndDays()))
                .cite(Places.of(facts.reading().periodEnd())));
    }

    private Finding populations() {
        return tested(controls -> {
            List<Control> saying = controls.stream()
                    .filter(it -> it.tests().stream()
                            .anyMatch(test -> POPULATION.matcher(test).find()))
                    .toList();
            return (saying.isEmpty()
                            ? Finding.ask("No test speaks of it. Look in the text before the tests.")
                            : Finding.pass("Tests look at completeness and accuracy of what they draw from."))
                    .cite(Places.ofControls(saying));
        });
    }

    private Finding tested(Function<List<Control>, Finding> judge) {
        return facts.tests(controls -> {
            List<Control> tested =
                    controls.stream().filter(it -> !it.tests().isEmpty()).toList();
            return tested.isEmpty() ? Finding.ask("The words of the tests were not read.") : judge.apply(tested);
        });
    }
}
