package dev.vetted.policy.web;

import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.policy.rules.Rule;
import dev.vetted.policy.rules.RuleBasis;
import dev.vetted.policy.rules.RuleCatalogue;
import dev.vetted.policy.rules.RuleGroup;
import dev.vetted.policy.rules.RuleSeverity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule catalogue with the severities of the current policy, as the API shows it. */
record RulesView(
        @Schema(description = "SHA-256 over the catalogue") String version, int policyVersion, List<Entry> rules) {

    /** A rule. */
    record Entry(
            @Schema(example = "PE-01") String id,
            RuleGroup group,
            String check,
            String inputs,
            RuleSeverity severity,
            @Schema(description = "The default") RuleSeverity standard,
            @Nullable Worse raised,
            String rationale,
            List<RuleBasis> basis,

            @Schema(description = "Whether the service answers it without a person and without outside facts")
            boolean computable) {}

    /** What a rule counts as in a worse case. */
    record Worse(RuleSeverity severity, RuleSeverity standard, String when) {}

    static RulesView of(RuleCatalogue catalogue, PolicyVersion version) {
        return new RulesView(
                catalogue.version().hex(),
                version.number(),
                catalogue.rules().stream()
                        .map(rule -> entry(rule, version.policy()))
                        .toList());
    }

    private static Entry entry(Rule rule, ReviewPolicy policy) {
        return new Entry(
                rule.id().value(),
                rule.group(),
                rule.check(),
                rule.inputs(),
                policy.severity(rule.id()),
                rule.severity(),
                rule.raised()
                        .map(it -> new Worse(policy.raisedSeverity(rule.id()), it.severity(), it.when()))
                        .orElse(null),
                rule.rationale(),
                List.copyOf(rule.basis()),
                rule.isComputable());
    }
}
