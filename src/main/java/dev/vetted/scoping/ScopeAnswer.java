package dev.vetted.scoping;

import dev.vetted.shared.Length;
import dev.vetted.shared.Refusal;

/**
 * A person's verdict on a row.
 *
 * @param row id of the row
 * @param reason why; it becomes part of the evidence
 */
public record ScopeAnswer(String row, ScopeVerdict verdict, String reason) {

    public ScopeAnswer {
        if (verdict == null || verdict == ScopeVerdict.TO_CONFIRM) {
            throw new Refusal.Invalid("Row %s: decide for covered, gap or not applicable.".formatted(row));
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal.Invalid("Row %s: give a reason for the verdict.".formatted(row));
        }
        Length.atMost(Length.GROUNDS, "reason for row " + row, reason);
    }
}
