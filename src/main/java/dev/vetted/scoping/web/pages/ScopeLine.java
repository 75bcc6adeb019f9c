package dev.vetted.scoping.web.pages;

import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.util.Objects;

/**
 * A row of the mapping as its page shows it, with what was typed about it.
 *
 * @param open whether a person has to decide it
 */
record ScopeLine(
        String id,
        String subject,
        String required,
        String covered,
        Tag verdict,
        boolean open,
        String reason,
        String page,
        String quote,
        String typedVerdict,
        String typedReason) {

    static ScopeLine of(ScopeRow row, ScopeForm.Answer typed) {
        return new ScopeLine(
                row.id(),
                row.subject().label(),
                row.required(),
                row.covered(),
                verdict(row.verdict()),
                row.verdict() == ScopeVerdict.TO_CONFIRM,
                row.reason(),
                row.page().map(String::valueOf).orElse(""),
                row.quote().orElse(""),
                typed.verdict() == null ? "" : typed.verdict().name(),
                Objects.requireNonNullElse(typed.reason(), ""));
    }

    private static Tag verdict(ScopeVerdict verdict) {
        String words = Wording.of(verdict);
        return switch (verdict) {
            case COVERED -> Tag.good(words);
            case GAP -> Tag.bad(words);
            case TO_CONFIRM -> Tag.attention(words);
            case NOT_APPLICABLE -> Tag.neutral(words);
        };
    }
}
