package dev.vetted.screening.results;

import dev.vetted.policy.rules.RuleId;
import java.util.List;

/**
 * A score with its parts.
 *
 * @param value from 0 to 100
 * @param points of all parts together
 * @param possible points if every part passed
 * @param blockedBy rules that failed or cannot be told and block the report; while there is one the score stays at or
 *     below {@link #BLOCKED}
 * @param parts the rules that apply, in the order of the catalogue
 */
public record Score(int value, int points, int possible, List<RuleId> blockedBy, List<ScorePart> parts) {

    /** The most that a score can be while a rule blocks the report. */
    public static final int BLOCKED = 40;

    public Score {
        blockedBy = List.copyOf(blockedBy);
        parts = List.copyOf(parts);
    }
}
