package dev.vetted.policy.internal;

import dev.vetted.policy.settings.AllowedValues;
import dev.vetted.policy.settings.DefinedGroup;
import dev.vetted.policy.settings.Limits;
import dev.vetted.policy.settings.Setting;
import dev.vetted.policy.settings.SettingDefinition;
import dev.vetted.policy.settings.SettingGroup;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what records of limits declare of their settings, and makes them of values. */
public final class LimitRecords {

    private LimitRecords() {}

    /** The settings that a record declares, in its order. */
    public static DefinedGroup definitions(Class<? extends Limits> limits) {
        SettingGroup group = limits.getAnnotation(SettingGroup.class);
        List<SettingDefinition> settings = Arrays.stream(limits.getRecordComponents())
                .map(component -> definition(group, component))
                .toList();
        return new DefinedGroup(group.key(), group.title(), settings);
    }

    /** The record of these values, which have every key it declares. */
    public static <L extends Limits> L of(Class<L> limits, Map<String, String> values) {
        SettingGroup group = limits.getAnnotation(SettingGroup.class);
        RecordComponent[] components = limits.getRecordComponents();
        Object[] parts = Arrays.stream(components)
                .map(component -> typed(component.getType(), values.get(key(group, component))))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return limits.getDeclaredConstructor(types).newInstance(parts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record has the constructor of its components.", impossible);
        }
    }

    private static SettingDefinition definition(SettingGroup group, RecordComponent component) {
        Setting setting = component.getAnnotation(Setting.class);
        return new SettingDefinition(
                key(group, component),
                setting.label(),
                setting.unit(),
                allowed(component.getType(), setting),
                setting.standard(),
                setting.reason());
    }

    /** {@code staleAfterMonths} of the report becomes {@code report.stale-after-months}. */
    private static String key(SettingGroup group, RecordComponent component) {
        return group.key() + "."
                + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static AllowedValues allowed(Class<?> type, Setting setting) {
        if (type.isEnum()) {
            return new AllowedValues.OneOf(
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        return new AllowedValues.Range(
                new BigDecimal(setting.least()), new BigDecimal(setting.most()), type == int.class ? 0 : 1);
    }

    private static Object typed(Class<?> type, String value) {
        if (type == int.class) {
            return Integer.valueOf(value);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(value);
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(value + " is none of " + type.getSimpleName() + "."));
    }
}
