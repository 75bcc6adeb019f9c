package dev.vetted.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A lifecycle that waits for the review it called. */
public final class InstanceFixtures {

    /** More than a JSON number of a browser can hold. */
    public static final long LIFECYCLE = 9_007_199_254_740_993L;

    public static final long REVIEW = LIFECYCLE + 2;
    public static final UUID ENGAGEMENT = UUID.fromString("22222222-0000-0000-0000-000000000001");

    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");

    private InstanceFixtures() {}

    public static ProcessInstance lifecycle() {
        return instance(LIFECYCLE, "third-party-lifecycle", Optional.empty());
    }

    public static ProcessInstance review() {
        return instance(REVIEW, "assurance-review", Optional.of(LIFECYCLE));
    }

    /** The tier is determined; the review goes on. */
    public static List<ElementVisit> visits() {
        return List.of(
                visit(1, "BusinessRuleTask_DetermineTier", Optional.of(MORNING.plusSeconds(1))),
                visit(2, "CallActivity_ReviewAssurance", Optional.empty()));
    }

    private static ProcessInstance instance(long key, String process, Optional<Long> parent) {
        return new ProcessInstance(key, process, 1, parent, ENGAGEMENT, Optional.empty(), MORNING, Optional.empty());
    }

    private static ElementVisit visit(long key, String element, Optional<Instant> left) {
        return new ElementVisit(key, LIFECYCLE, element, MORNING, left, "engine", Optional.empty(), Optional.empty());
    }
}
