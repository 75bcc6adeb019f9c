package dev.vetted.scoping;

import java.util.Optional;

/**
 * One row of the mapping: required by our use against covered by the report.
 *
 * @param id stays the same for the life of the mapping
 * @param proposed the verdict that follows from the facts
 * @param verdict the verdict as it stands: proposed, or what a person made of it
 * @param reason why, in words
 * @param page where the report says so; empty when it does not
 */
public record ScopeRow(
        String id,
        ScopeSubject subject,
        String required,
        String covered,
        ScopeVerdict proposed,
        ScopeVerdict verdict,
        String reason,
        Optional<Integer> page,
        Optional<String> quote) {

    /** The same row under another id. */
    public ScopeRow withId(String other) {
        return new ScopeRow(other, subject, required, covered, proposed, verdict, reason, page, quote);
    }

    /** The row with a person's verdict. */
    public ScopeRow answered(ScopeAnswer answer) {
        return new ScopeRow(id, subject, required, covered, proposed, answer.verdict(), answer.reason(), page, quote);
    }

    /** Whether a person changed or settled what was proposed. */
    public boolean isAnswered() {
        return verdict != proposed;
    }
}
