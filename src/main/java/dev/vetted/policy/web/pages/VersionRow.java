package dev.vetted.policy.web.pages;

import dev.vetted.policy.PolicyDifference;
import dev.vetted.policy.PolicyVersion;
import dev.vetted.shared.web.Wording;
import java.util.ArrayList;
import java.util.List;

/** A version of the policy as pages show it. */
record VersionRow(
        int number, String hash, String createdBy, String createdAt, String reason, List<DifferenceRow> differences) {

    /** A setting that differs. */
    record DifferenceRow(String label, String key, String before, String after) {

        static DifferenceRow of(PolicyDifference difference) {
            return new DifferenceRow(
                    difference.setting().label(),
                    difference.setting().key(),
                    SettingWords.of(difference.setting(), difference.before()),
                    SettingWords.of(difference.setting(), difference.after()));
        }
    }

    static VersionRow of(PolicyVersion version) {
        return of(version, List.of());
    }

    /** @param versions newest first; each is shown with what it changed */
    static List<VersionRow> of(List<PolicyVersion> versions) {
        List<VersionRow> rows = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            PolicyVersion version = versions.get(i);
            rows.add(
                    i + 1 == versions.size()
                            ? of(version)
                            : of(version, versions.get(i + 1).policy().differencesTo(version.policy())));
        }
        return List.copyOf(rows);
    }

    private static VersionRow of(PolicyVersion version, List<PolicyDifference> differences) {
        return new VersionRow(
                version.number(),
                version.hash().hex(),
                version.createdBy(),
                Wording.of(version.createdAt()),
                version.reason(),
                differences.stream().map(DifferenceRow::of).toList());
    }
}
