package dev.vetted.tracking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A process instance as our service knows it.
 *
 * @param key the engine's key
 * @param parentKey the instance whose call activity started it
 */
public record ProcessInstance(
        long key,
        String processId,
        int processVersion,
        Optional<Long> parentKey,
        UUID engagementId,
        Optional<UUID> reviewId,
        Instant startedAt,
        Optional<Instant> endedAt) {

    public boolean isActive() {
        return endedAt.isEmpty();
    }
}
