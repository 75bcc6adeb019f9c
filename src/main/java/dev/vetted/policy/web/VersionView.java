package dev.vetted.policy.web;

import dev.vetted.policy.PolicyDifference;
import dev.vetted.policy.PolicyVersion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A version of the policy in the list of all, with what it changed. */
record VersionView(
        int number,
        String hash,
        String createdBy,
        Instant createdAt,
        String reason,

        @Schema(description = "Against the version before; none for the first")
        List<Difference> differences,

        Map<String, String> links) {

    /** A setting that a version changed. */
    record Difference(String key, String label, String before, String after) {}

    /** @param versions newest first */
    static List<VersionView> of(List<PolicyVersion> versions) {
        List<VersionView> views = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            PolicyVersion version = versions.get(i);
            List<PolicyDifference> differences = i + 1 == versions.size()
                    ? List.of()
                    : versions.get(i + 1).policy().differencesTo(version.policy());
            views.add(view(version, differences));
        }
        return List.copyOf(views);
    }

    private static VersionView view(PolicyVersion version, List<PolicyDifference> differences) {
        return new VersionView(
                version.number(),
                version.hash().hex(),
                version.createdBy(),
                version.createdAt(),
                version.reason(),
                differences.stream()
                        .map(it ->
                                new Difference(it.setting().key(), it.setting().label(), it.before(), it.after()))
                        .toList(),
                Map.of("self", PolicyApi.BASE + "/versions/" + version.number()));
    }
}
