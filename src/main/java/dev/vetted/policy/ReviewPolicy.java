package dev.vetted.policy;

import dev.vetted.policy.internal.LimitRecords;
import dev.vetted.policy.limits.AuditorLimits;
import dev.vetted.policy.limits.CompensatingControlLimits;
import dev.vetted.policy.limits.ContentLimits;
import dev.vetted.policy.limits.ExceptionLimits;
import dev.vetted.policy.limits.RatingLimits;
import dev.vetted.policy.limits.ReportLimits;
import dev.vetted.policy.limits.ReviewCycle;
import dev.vetted.policy.limits.SubserviceLimits;
import dev.vetted.policy.limits.TaskLimits;
import dev.vetted.policy.limits.TestLimits;
import dev.vetted.policy.limits.UserControlLimits;
import dev.vetted.policy.rules.Rule;
import dev.vetted.policy.rules.RuleCatalogue;
import dev.vetted.policy.rules.RuleId;
import dev.vetted.policy.rules.RuleSeverity;
import dev.vetted.policy.settings.Limits;
import dev.vetted.policy.settings.SettingDefinition;
import dev.vetted.shared.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The settings of a review with their values. Immutable; equal when all values are.
 *
 * @param values every setting by its key, as stored
 */
public record ReviewPolicy(SortedMap<String, String> values) {

    /** Values of settings that this release does not know are left out, and those it knows in addition are defaults. */
    public ReviewPolicy {
        SortedMap<String, String> complete = new TreeMap<>();
        for (SettingDefinition setting : ReviewSettings.all()) {
            complete.put(setting.key(), values.getOrDefault(setting.key(), setting.standard()));
        }
        values = Collections.unmodifiableSortedMap(complete);
    }

    /** All defaults. */
    public static ReviewPolicy standard() {
        return new ReviewPolicy(new TreeMap<>());
    }

    /**
     * The policy with some values changed, as they were typed.
     *
     * @throws Refusal.Invalid when a setting is unknown, a value is not allowed, or the values contradict each other
     */
    public ReviewPolicy with(Map<String, String> changes) {
        SortedMap<String, String> changed = new TreeMap<>(values);
        List<String> problems = new ArrayList<>();
        new TreeMap<>(changes).forEach((key, typed) -> {
            try {
                changed.put(key, ReviewSettings.get(key).accept(typed));
            } catch (Refusal.Invalid notAllowed) {
                problems.add(notAllowed.getMessage());
            }
        });
        refuse(problems);
        ReviewPolicy policy = new ReviewPolicy(changed);
        refuse(policy.contradictions());
        return policy;
    }

    public ReportLimits report() {
        return of(ReportLimits.class);
    }

    public AuditorLimits auditor() {
        return of(AuditorLimits.class);
    }

    public ContentLimits content() {
        return of(ContentLimits.class);
    }

    public TestLimits tests() {
        return of(TestLimits.class);
    }

    public ExceptionLimits exceptions() {
        return of(ExceptionLimits.class);
    }

    public RatingLimits rating() {
        return of(RatingLimits.class);
    }

    public SubserviceLimits subservice() {
        return of(SubserviceLimits.class);
    }

    public UserControlLimits userControls() {
        return of(UserControlLimits.class);
    }

    public CompensatingControlLimits compensatingControls() {
        return of(CompensatingControlLimits.class);
    }

    public ReviewCycle reviewCycle() {
        return of(ReviewCycle.class);
    }

    public TaskLimits tasks() {
        return of(TaskLimits.class);
    }

    /** What a failure of the rule counts as. */
    public RuleSeverity severity(RuleId rule) {
        return severity(ReviewSettings.severityKey(rule));
    }

    /** What a failure of the rule counts as in its worse case; as ever when it has none. */
    public RuleSeverity raisedSeverity(RuleId rule) {
        String raised = ReviewSettings.raisedKey(rule);
        return values.containsKey(raised) ? severity(raised) : severity(rule);
    }

    /** What is not the same in another policy, in the order of reading. */
    public List<PolicyDifference> differencesTo(ReviewPolicy after) {
        List<PolicyDifference> differences = new ArrayList<>();
        for (SettingDefinition setting : ReviewSettings.all()) {
            String before = values.get(setting.key());
            String now = after.values.get(setting.key());
            if (!before.equals(now)) {
                differences.add(new PolicyDifference(setting, before, now));
            }
        }
        return List.copyOf(differences);
    }

    /** All at once, so that a form need not be sent for each. */
    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal.Invalid(String.join(" ", problems));
        }
    }

    private RuleSeverity severity(String key) {
        return RuleSeverity.valueOf(ReviewSettings.get(key).accept(values.get(key)));
    }

    private List<String> contradictions() {
        List<String> found = new ArrayList<>();
        List.<Limits>of(
                        report(),
                        auditor(),
                        content(),
                        tests(),
                        exceptions(),
                        rating(),
                        subservice(),
                        userControls(),
                        compensatingControls(),
                        reviewCycle(),
                        tasks())
                .forEach(limits -> found.addAll(limits.contradictions()));
        for (Rule rule : RuleCatalogue.shipped().rules()) {
            if (raisedSeverity(rule.id()).compareTo(severity(rule.id())) > 0) {
                found.add("Rule %s must not count less in its worse case.".formatted(rule.id()));
            }
        }
        return found;
    }

    private <L extends Limits> L of(Class<L> limits) {
        return LimitRecords.of(limits, values);
    }
}
