package dev.vetted.policy.web.pages;

import dev.vetted.policy.ReviewPolicy;
import dev.vetted.policy.rules.Rule;
import dev.vetted.policy.rules.RuleBasis;
import dev.vetted.policy.rules.RuleGroup;
import dev.vetted.policy.rules.RuleSeverity;
import dev.vetted.shared.web.Entered;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which rules to show; what is left open does not restrict. */
record RuleFilter(
        @Nullable String text,
        @Nullable RuleGroup group,
        @Nullable RuleSeverity severity,
        @Nullable RuleBasis basis) {

    boolean admits(Rule rule, ReviewPolicy policy) {
        return (group == null || rule.group() == group)
                && (severity == null || policy.severity(rule.id()) == severity)
                && (basis == null || rule.basis().contains(basis))
                && Entered.text(text).map(it -> mentions(rule, it)).orElse(true);
    }

    private static boolean mentions(Rule rule, String words) {
        return String.join(" ", rule.id().value(), rule.check(), rule.inputs(), rule.rationale())
                .toLowerCase(Locale.ROOT)
                .contains(words.toLowerCase(Locale.ROOT));
    }
}
