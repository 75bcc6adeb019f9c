package dev.vetted.policy.web.pages;

import dev.vetted.policy.settings.AllowedValues;
import dev.vetted.policy.settings.DefinedGroup;
import dev.vetted.policy.settings.SettingDefinition;
import dev.vetted.shared.web.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A setting as pages show it.
 *
 * @param id for the field of a form
 * @param typed the value as a field holds it
 * @param choices what may be chosen; empty for a number
 */
record SettingRow(
        String id,
        String key,
        String label,
        String value,
        boolean changed,
        String standard,
        String allowed,
        String reason,
        String unit,
        String typed,
        List<Choice> choices) {

    /**
     * Settings that are read together.
     *
     * @param first number of its first setting in a form that has those of several groups
     */
    record Group(String key, String title, int first, List<SettingRow> rows) {

        static List<Group> of(List<DefinedGroup> groups, Map<String, String> values) {
            List<Group> rows = new ArrayList<>();
            int first = 0;
            for (DefinedGroup group : groups) {
                rows.add(of(group, first, values));
                first += group.settings().size();
            }
            return List.copyOf(rows);
        }

        private static Group of(DefinedGroup group, int first, Map<String, String> values) {
            return new Group(
                    group.key(),
                    group.title(),
                    first,
                    group.settings().stream()
                            .map(it -> SettingRow.of(it, values.getOrDefault(it.key(), "")))
                            .toList());
        }
    }

    private static SettingRow of(SettingDefinition setting, String value) {
        boolean number = setting.allowed() instanceof AllowedValues.Range;
        return new SettingRow(
                setting.key().replace('.', '-'),
                setting.key(),
                setting.label(),
                SettingWords.of(setting, value),
                !value.equals(setting.standard()),
                SettingWords.of(setting, setting.standard()),
                number ? setting.allowed().inWords() : "",
                setting.reason(),
                SettingWords.unit(setting.unit()),
                value,
                choices(setting.allowed()));
    }

    private static List<Choice> choices(AllowedValues allowed) {
        return switch (allowed) {
            case AllowedValues.Range range -> List.of();
            case AllowedValues.OneOf oneOf ->
                oneOf.words().stream()
                        .map(it -> new Choice(it, SettingWords.word(it)))
                        .toList();
        };
    }
}
