package dev.vetted.policy.web;

import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewSettings;
import dev.vetted.policy.settings.DefinedGroup;
import dev.vetted.policy.settings.SettingDefinition;
import dev.vetted.policy.settings.Unit;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** A version of the policy with all its settings, as the API shows it. */
record PolicyView(
        @Schema(description = "1 for the defaults, without gaps")
        int number,

        @Schema(description = "SHA-256 over the values as stored")
        String hash,

        String createdBy,
        Instant createdAt,
        String reason,
        List<Group> groups,
        Map<String, String> links) {

    /** Settings that are read together. */
    record Group(String key, String title, List<Value> settings) {}

    /** A setting with its value; a number is text, too. */
    record Value(
            @Schema(example = "report.stale-after-months") String key,
            String label,
            @Schema(example = "12") String value,
            Unit unit,

            @Schema(description = "The default", example = "12")
            String standard,

            @Schema(example = "3 to 36") String allowed,
            String reason) {}

    static PolicyView of(PolicyVersion version) {
        return new PolicyView(
                version.number(),
                version.hash().hex(),
                version.createdBy(),
                version.createdAt(),
                version.reason(),
                Stream.concat(ReviewSettings.limits().stream(), Stream.of(ReviewSettings.severities()))
                        .map(group -> group(group, version.policy().values()))
                        .toList(),
                Map.of(
                        "self", PolicyApi.BASE + "/versions/" + version.number(),
                        "versions", PolicyApi.BASE + "/versions",
                        "rules", PolicyApi.BASE + "/rules"));
    }

    private static Group group(DefinedGroup group, SortedMap<String, String> values) {
        return new Group(
                group.key(),
                group.title(),
                group.settings().stream()
                        .map(it -> value(it, values.get(it.key())))
                        .toList());
    }

    private static Value value(SettingDefinition setting, String value) {
        return new Value(
                setting.key(),
                setting.label(),
                value,
                setting.unit(),
                setting.standard(),
                setting.allowed().inWords(),
                setting.reason());
    }
}
