package dev.vetted.policy;

import dev.vetted.policy.settings.SettingDefinition;

/** A setting that is not the same in two versions, with both values. */
public record PolicyDifference(SettingDefinition setting, String before, String after) {}
