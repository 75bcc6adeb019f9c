package dev.vetted.policy.web.pages;

import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.settings.SettingDefinition;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A change of the policy as typed.
 *
 * @param seen the version that the form was opened on
 */
record PolicyForm(
        int seen,

        @NotBlank(message = "Say why the policy changes.")
        @Size(max = 2000, message = "The reason may have 2000 characters.")
        @Nullable
        String reason,

        @Nullable List<Value> values) {

    /** A value as typed. */
    record Value(@Nullable String key, @Nullable String value) {}

    PolicyForm {
        values = values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }

    static PolicyForm of(PolicyVersion version, List<SettingDefinition> settings) {
        return new PolicyForm(
                version.number(),
                "",
                settings.stream()
                        .map(it -> new Value(it.key(), version.policy().values().get(it.key())))
                        .toList());
    }

    /** By key, as typed. */
    Map<String, String> typed() {
        Map<String, String> typed = new TreeMap<>();
        values.forEach(it -> typed.put(String.valueOf(it.key()), Objects.requireNonNullElse(it.value(), "")));
        return typed;
    }
}
