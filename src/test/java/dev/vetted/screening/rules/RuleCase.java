package dev.vetted.screening.rules;

import static dev.vetted.screening.results.RuleVerdict.CANNOT_TELL;
import static dev.vetted.screening.results.RuleVerdict.FAIL;
import static dev.vetted.screening.results.RuleVerdict.NOT_APPLICABLE;
import static dev.vetted.screening.results.RuleVerdict.PASS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.policy.rules.RuleSeverity;
import dev.vetted.screening.results.RuleResult;
import dev.vetted.screening.results.RuleVerdict;
import java.util.Optional;
import java.util.function.Consumer;

/** One row of a table: what differs from the sound report, and what the rule has to say to it. */
record RuleCase(
        String rule,
        String when,
        Consumer<SubjectBuilder> change,
        RuleVerdict verdict,
        Optional<RuleSeverity> severity) {

    static RuleCase passes(String rule, String when, Consumer<SubjectBuilder> change) {
        return new RuleCase(rule, when, change, PASS, Optional.empty());
    }

    static RuleCase fails(String rule, String when, Consumer<SubjectBuilder> change) {
        return new RuleCase(rule, when, change, FAIL, Optional.empty());
    }

    static RuleCase fails(String rule, RuleSeverity severity, String when, Consumer<SubjectBuilder> change) {
        return new RuleCase(rule, when, change, FAIL, Optional.of(severity));
    }

    static RuleCase open(String rule, String when, Consumer<SubjectBuilder> change) {
        return new RuleCase(rule, when, change, CANNOT_TELL, Optional.empty());
    }

    static RuleCase idle(String rule, String when, Consumer<SubjectBuilder> change) {
        return new RuleCase(rule, when, change, NOT_APPLICABLE, Optional.empty());
    }

    void check() {
        SubjectBuilder builder = SubjectBuilder.sound();
        change.accept(builder);
        RuleResult result = RuleEngine.judge(builder.subject()).stream()
                .filter(it -> it.ruleId().value().equals(rule))
                .findFirst()
                .orElseThrow();
        assertThat(result.verdict()).as(result.toString()).isEqualTo(verdict);
        severity.ifPresent(it -> assertThat(result.severity()).isEqualTo(it));
    }

    @Override
    public String toString() {
        return rule + " " + verdict + " " + when;
    }
}
