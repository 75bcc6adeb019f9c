package dev.vetted.screening.web.pages;

import dev.vetted.policy.rules.RuleId;
import dev.vetted.screening.results.RuleVerdict;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.web.Entered;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An answer to one rule, as typed. */
record AnswerForm(
        @Nullable String rule,
        @Nullable RuleVerdict verdict,
        @Nullable String evidence) {

    static AnswerForm empty() {
        return new AnswerForm(null, null, null);
    }

    RuleId ruleId() {
        try {
            return new RuleId(Objects.requireNonNullElse(rule, ""));
        } catch (IllegalArgumentException noId) {
            throw new Refusal.Invalid("Choose the rule that you answer.");
        }
    }

    RuleVerdict chosen() {
        if (verdict == null) {
            throw new Refusal.Invalid("Rule %s: choose a result.".formatted(rule));
        }
        return verdict;
    }

    String text() {
        return Entered.text(evidence).orElse("");
    }

    boolean isFor(String id) {
        return id.equals(rule);
    }
}
