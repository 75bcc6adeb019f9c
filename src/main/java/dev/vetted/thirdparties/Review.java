package dev.vetted.thirdparties;

import java.time.Instant;
import java.util.Optional;

/**
 * One assurance review of an engagement.
 *
 * @param processInstanceKey the process instance that carries it out
 */
public record Review(
        ReviewId id,
        EngagementId engagement,
        long processInstanceKey,
        Instant openedAt,
        Optional<ReviewOutcome> outcome,
        Optional<Instant> concludedAt) {}
