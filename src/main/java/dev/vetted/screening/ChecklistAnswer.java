package dev.vetted.screening;

import dev.vetted.policy.rules.RuleId;
import dev.vetted.screening.results.RuleVerdict;
import java.time.Instant;

/**
 * What a person says of a rule. It gives the rule's result; what was computed stays beside it.
 *
 * @param evidence what it rests on, in words or as a link
 */
public record ChecklistAnswer(RuleId rule, RuleVerdict verdict, String evidence, String by, Instant at) {}
