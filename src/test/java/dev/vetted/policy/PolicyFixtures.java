package dev.vetted.policy;

import dev.vetted.shared.Sha256;
import java.time.Instant;
import java.util.Map;

/** Versions of the policy for tests. */
public final class PolicyFixtures {

    private PolicyFixtures() {}

    public static PolicyVersion first() {
        return new PolicyVersion(
                1,
                Sha256.of("one"),
                "firstPolicy",
                Instant.parse("2026-11-20T08:00:00Z"),
                "Defaults of the service",
                ReviewPolicy.standard());
    }

    /** Reports are stale after nine months, and reports without any exception tell nothing. */
    public static PolicyVersion second() {
        return new PolicyVersion(
                2,
                Sha256.of("two"),
                "ada",
                Instant.parse("2026-11-23T09:00:00Z"),
                "Our supervisor <expects> it",
                ReviewPolicy.standard().with(Map.of("report.stale-after-months", "9", "severity.TE-09", "INFO")));
    }
}
