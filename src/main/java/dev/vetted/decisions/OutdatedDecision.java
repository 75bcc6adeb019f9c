package dev.vetted.decisions;

import java.time.Instant;
import java.util.List;

/**
 * That a decision no longer rests on what stands.
 *
 * @param reasons what changed, in words, in the order it was noticed
 * @param noticedAt when the first of it was
 */
public record OutdatedDecision(DecisionId decision, List<String> reasons, Instant noticedAt) {

    public OutdatedDecision {
        reasons = List.copyOf(reasons);
    }
}
