package dev.vetted.policy.settings;

import dev.vetted.shared.Refusal;

/**
 * A setting: what it decides, what it may be and why it is what it is by default.
 *
 * @param key stable name, such as {@code report.stale-after-months}
 * @param label what it decides, in words
 * @param standard the default, as stored
 * @param reason where the default comes from
 */
public record SettingDefinition(
        String key, String label, Unit unit, AllowedValues allowed, String standard, String reason) {

    /**
     * The value as it is stored.
     *
     * @throws Refusal.Invalid when the setting may not have it
     */
    public String accept(String typed) {
        return allowed.accept(label, typed);
    }
}
