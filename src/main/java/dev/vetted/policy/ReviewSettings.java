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
import dev.vetted.policy.settings.AllowedValues;
import dev.vetted.policy.settings.DefinedGroup;
import dev.vetted.policy.settings.SettingDefinition;
import dev.vetted.policy.settings.Unit;
import dev.vetted.shared.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every setting there is: the limits by group, and the severity of each rule. */
public final class ReviewSettings {

    private static final List<DefinedGroup> LIMITS = Stream.of(
                    ReportLimits.class,
                    AuditorLimits.class,
                    ContentLimits.class,
                    TestLimits.class,
                    ExceptionLimits.class,
                    RatingLimits.class,
                    SubserviceLimits.class,
                    UserControlLimits.class,
                    CompensatingControlLimits.class,
                    ReviewCycle.class,
                    TaskLimits.class)
            .map(LimitRecords::definitions)
            .toList();

    private static final AllowedValues SEVERITIES = new AllowedValues.OneOf(
            Arrays.stream(RuleSeverity.values()).map(Enum::name).toList());

    private static final DefinedGroup RULES = new DefinedGroup(
            "severity",
            "Severity of rules",
            RuleCatalogue.shipped().rules().stream()
                    .flatMap(ReviewSettings::severities)
                    .toList());

    private static final Map<String, SettingDefinition> BY_KEY = Stream.concat(LIMITS.stream(), Stream.of(RULES))
            .flatMap(group -> group.settings().stream())
            .collect(Collectors.toUnmodifiableMap(SettingDefinition::key, Function.identity()));

    private ReviewSettings() {}

    /** The settings other than severities of rules, in the order of reading. */
    public static List<DefinedGroup> limits() {
        return LIMITS;
    }

    /** What each rule counts as, in the order of the catalogue. */
    public static DefinedGroup severities() {
        return RULES;
    }

    /** All of them, in the order of reading. */
    public static List<SettingDefinition> all() {
        List<SettingDefinition> all = new ArrayList<>();
        LIMITS.forEach(group -> all.addAll(group.settings()));
        all.addAll(RULES.settings());
        return List.copyOf(all);
    }

    /** @throws Refusal.Invalid when there is none of this key */
    public static SettingDefinition get(String key) {
        return Optional.ofNullable(BY_KEY.get(key))
                .orElseThrow(() -> new Refusal.Invalid(
                        "There is no setting \"%s\". Take a key from the settings of the current version."
                                .formatted(key)));
    }

    static String severityKey(RuleId rule) {
        return "severity." + rule;
    }

    static String raisedKey(RuleId rule) {
        return "severity." + rule + ".raised";
    }

    private static Stream<SettingDefinition> severities(Rule rule) {
        String reason = "%s. %s.".formatted(rule.check(), rule.rationale());
        SettingDefinition severity =
                severity(severityKey(rule.id()), "Severity of " + rule.id(), rule.severity(), reason);
        return Stream.concat(
                Stream.of(severity),
                rule
                        .raised()
                        .map(it -> severity(
                                raisedKey(rule.id()),
                                "Severity of %s when %s".formatted(rule.id(), it.when()),
                                it.severity(),
                                reason))
                        .stream());
    }

    private static SettingDefinition severity(String key, String label, RuleSeverity standard, String reason) {
        return new SettingDefinition(key, label, Unit.CHOICE, SEVERITIES, standard.name(), reason);
    }
}
