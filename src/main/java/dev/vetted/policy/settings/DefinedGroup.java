package dev.vetted.policy.settings;

import java.util.List;

/** Settings that are read together. */
public record DefinedGroup(String key, String title, List<SettingDefinition> settings) {

    public DefinedGroup {
        settings = List.copyOf(settings);
    }
}
