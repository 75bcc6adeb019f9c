package dev.vetted.thirdparties;

import java.time.Instant;
import java.util.Optional;

/** One assurance review of an engagement. */
public record Review(
        ReviewId id,
        EngagementId engagement,
        Instant openedAt,
        Optional<ReviewOutcome> outcome,
        Optional<Instant> concludedAt) {}
