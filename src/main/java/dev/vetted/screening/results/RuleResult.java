package dev.vetted.screening.results;

import dev.vetted.policy.rules.RuleId;
import dev.vetted.policy.rules.RuleSeverity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was computed for one rule.
 *
 * @param severity what the verdict counts as by the policy; what cannot be told counts as the worst that it could be
 * @param message why, in words for a person
 * @param inputs the values it was computed from, by their names
 * @param citations where the report says so
 * @param asked whether a person is asked to answer the rule
 */
public record RuleResult(
        RuleId ruleId,
        RuleVerdict verdict,
        RuleSeverity severity,
        String message,
        Map<String, String> inputs,
        List<Citation> citations,
        boolean asked) {

    public RuleResult {
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
        citations = List.copyOf(citations);
        if (verdict == RuleVerdict.PASS && citations.isEmpty()) {
            throw new IllegalArgumentException("Rule %s cannot pass without a citation.".formatted(ruleId));
        }
    }
}
