package dev.vetted.policy.web.pages;

import dev.vetted.policy.settings.SettingDefinition;
import dev.vetted.policy.settings.Unit;
import java.util.Locale;

/** Values of settings in words. */
final class SettingWords {

    private SettingWords() {}

    /** As "12 months", "10 %" or "Medium". */
    static String of(SettingDefinition setting, String value) {
        return switch (setting.unit()) {
            case CHOICE -> word(value);
            case PERCENT -> value + " %";
            default -> value + " " + unit(setting.unit(), value.equals("1"));
        };
    }

    /** As it stands behind a field; empty for a choice. */
    static String unit(Unit unit) {
        return unit == Unit.PERCENT ? "%" : unit(unit, false);
    }

    /** {@code MEDIUM} becomes "Medium"; what is no constant, since a form came without it, stays empty. */
    static String word(String constant) {
        if (constant.isEmpty()) {
            return constant;
        }
        String words = constant.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String unit(Unit unit, boolean one) {
        return switch (unit) {
            case CHOICE -> "";
            case CRITERIA -> one ? "criterion" : "criteria";
            default -> {
                String many = unit.name().toLowerCase(Locale.ROOT);
                yield one ? many.substring(0, many.length() - 1) : many;
            }
        };
    }
}
