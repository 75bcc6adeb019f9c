package dev.vetted.screening.rules;

import dev.vetted.policy.ReviewPolicy;
import dev.vetted.policy.rules.Rule;
import dev.vetted.policy.rules.RuleCatalogue;
import dev.vetted.policy.rules.RuleId;
import dev.vetted.policy.rules.RuleSeverity;
import dev.vetted.screening.results.RuleResult;
import dev.vetted.screening.results.RuleVerdict;
import dev.vetted.screening.subject.ScreeningSubject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Judges a subject by every rule of the catalogue. The same subject always gives the same results. */
public final class RuleEngine {

    private RuleEngine() {}

    /** One result for each rule, in the order of the catalogue. */
    public static List<RuleResult> judge(ScreeningSubject subject) {
        Map<String, Supplier<Finding>> computed = computed(new Facts(subject));
        return RuleCatalogue.shipped().rules().stream()
                .map(Rule::id)
                .map(id -> result(id, computed.get(id.value()).get(), subject.policy()))
                .toList();
    }

    private static Map<String, Supplier<Finding>> computed(Facts facts) {
        Map<String, Supplier<Finding>> all = new HashMap<>();
        all.putAll(new IdentityRules(facts).all());
        all.putAll(new AuditorRules(facts).all());
        all.putAll(new PeriodRules(facts).all());
        all.putAll(new OpinionRules(facts).all());
        all.putAll(new ScopeRules(facts).all());
        all.putAll(new SubserviceRules(facts).all());
        all.putAll(new ChainRules(facts).all());
        all.putAll(new ControlRules(facts).all());
        all.putAll(new TestRules(facts).all());
        all.putAll(new SampleRules(facts).all());
        all.putAll(new ExceptionRules(facts).all());
        all.putAll(new ResponseRules(facts).all());
        all.putAll(new CustomerControlRules(facts).all());
        all.putAll(new CrossChecks(facts).all());
        return all;
    }

    private static RuleResult result(RuleId id, Finding finding, ReviewPolicy policy) {
        RuleSeverity severity = finding.isWorse() || finding.verdict() == RuleVerdict.CANNOT_TELL
                ? policy.raisedSeverity(id)
                : policy.severity(id);
        if (finding.verdict() == RuleVerdict.PASS && finding.citations().isEmpty()) {
            return new RuleResult(
                    id,
                    RuleVerdict.CANNOT_TELL,
                    policy.raisedSeverity(id),
                    "It seems to hold, and no place of the report can be cited. " + finding.message(),
                    finding.inputs(),
                    List.of(),
                    true);
        }
        return new RuleResult(
                id,
                finding.verdict(),
                severity,
                finding.message(),
                finding.inputs(),
                finding.citations(),
                finding.isAsked());
    }
}
