package dev.vetted.screening;

import dev.vetted.policy.rules.Rule;
import dev.vetted.screening.results.RuleResult;
import java.util.Optional;

/**
 * A rule with all that is known of it.
 *
 * @param rule what has to hold
 * @param whereToLook where a person finds out
 * @param computed what the service found
 * @param answer what a person said
 * @param required whether the checklist cannot be completed without an answer
 */
public record ChecklistItem(
        Rule rule, String whereToLook, RuleResult computed, Optional<ChecklistAnswer> answer, boolean required) {

    /** Whether a person is still asked. */
    public boolean isOpen() {
        return computed.asked() && answer.isEmpty();
    }
}
