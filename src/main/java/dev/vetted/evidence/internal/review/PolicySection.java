package dev.vetted.evidence.internal.review;

import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.evidence.workbook.DecisionEvidence.Judgement.Tone;
import dev.vetted.evidence.workbook.ReportEvidence.FactValue;
import dev.vetted.evidence.workbook.ReviewEvidence.Policy;
import dev.vetted.evidence.workbook.ReviewEvidence.Setting;
import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewSettings;
import dev.vetted.policy.settings.AllowedValues;
import dev.vetted.policy.settings.DefinedGroup;
import dev.vetted.policy.settings.SettingDefinition;
import dev.vetted.policy.settings.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The version of the review policy in force. */
final class PolicySection {

    private PolicySection() {}

    static Policy of(PolicyVersion version) {
        List<Setting> settings = Stream.concat(ReviewSettings.limits().stream(), Stream.of(ReviewSettings.severities()))
                .flatMap(group -> group.settings().stream().map(it -> setting(group, it, version)))
                .toList();
        return new Policy(
                version.number(),
                version.hash().hex(),
                version.createdBy(),
                version.createdAt(),
                version.reason(),
                settings);
    }

    private static Setting setting(DefinedGroup group, SettingDefinition setting, PolicyVersion version) {
        String value = version.policy().values().getOrDefault(setting.key(), setting.standard());
        return new Setting(
                group.title(),
                setting.label(),
                setting.key(),
                value(setting, value),
                setting.unit() == Unit.CHOICE ? "choice" : setting.unit().name().toLowerCase(Locale.ROOT),
                value(setting, setting.standard()),
                value.equals(setting.standard())
                        ? new Judgement("Default", Tone.NEUTRAL)
                        : new Judgement("Changed", Tone.ATTENTION),
                setting.reason());
    }

    private static FactValue value(SettingDefinition setting, String value) {
        return setting.allowed() instanceof AllowedValues.Range
                ? new FactValue.Amount(new BigDecimal(value))
                : new FactValue.Words(value.replace('_', ' '));
    }
}
