package dev.vetted.policy.web.pages;

import dev.vetted.policy.ReviewPolicy;
import dev.vetted.policy.rules.Rule;
import dev.vetted.policy.rules.RuleBasis;
import dev.vetted.policy.rules.RuleSeverity;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.util.stream.Collectors;

/** A rule as pages show it. */
record RuleRow(
        String id,
        String check,
        String inputs,
        Tag severity,
        String changed,
        String raised,
        String rationale,
        String basis,
        boolean computable) {

    static RuleRow of(Rule rule, ReviewPolicy policy) {
        RuleSeverity severity = policy.severity(rule.id());
        return new RuleRow(
                rule.id().value(),
                rule.check(),
                rule.inputs(),
                tag(severity),
                severity == rule.severity() ? "" : "Default: " + Wording.of(rule.severity()),
                rule.raised()
                        .map(it -> "%s when %s".formatted(Wording.of(policy.raisedSeverity(rule.id())), it.when()))
                        .orElse(""),
                rule.rationale(),
                rule.basis().stream().map(RuleRow::words).collect(Collectors.joining(", ")),
                rule.isComputable());
    }

    static String words(RuleBasis basis) {
        return switch (basis) {
            case READING -> "computed from the reading";
            case LANGUAGE -> "judgement on language";
            case OUTSIDE -> "facts from outside";
            case PERSON -> "a person decides";
        };
    }

    private static Tag tag(RuleSeverity severity) {
        String words = Wording.of(severity);
        return switch (severity) {
            case BLOCKER -> Tag.bad(words);
            case HIGH, MEDIUM -> Tag.attention(words);
            case LOW, INFO -> Tag.neutral(words);
        };
    }
}
