package dev.vetted.screening.results;

import dev.vetted.policy.rules.RuleId;
import dev.vetted.policy.rules.RuleSeverity;

/**
 * What one rule adds to a score.
 *
 * @param severity as it counts here
 * @param points what it got
 * @param possible what it would have got as a pass
 */
public record ScorePart(RuleId rule, RuleVerdict verdict, RuleSeverity severity, int points, int possible) {}
