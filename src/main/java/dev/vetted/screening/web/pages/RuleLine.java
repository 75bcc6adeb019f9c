package dev.vetted.screening.web.pages;

import dev.vetted.policy.rules.RuleSeverity;
import dev.vetted.screening.ChecklistAnswer;
import dev.vetted.screening.ChecklistItem;
import dev.vetted.screening.results.Citation;
import dev.vetted.screening.results.RuleVerdict;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A rule as the page shows it.
 *
 * @param verdict what counts
 * @param computed what the service found, where a person answered otherwise; empty if not
 * @param answered what a person said, with who and when; empty if nobody did
 * @param asked whether a person is still asked
 * @param typedVerdict as typed and not yet accepted
 */
record RuleLine(
        String id,
        String group,
        String check,
        Tag verdict,
        Tag severity,
        String computed,
        String message,
        Map<String, String> inputs,
        List<Citation> citations,
        String whereToLook,
        String answered,
        String evidence,
        boolean asked,
        boolean required,
        boolean changed,
        String typedVerdict,
        String typedEvidence) {

    static RuleLine of(ChecklistItem item, RuleVerdict verdict, AnswerForm form) {
        String id = item.rule().id().value();
        boolean typed = form.isFor(id);
        return new RuleLine(
                id,
                item.rule().group().title(),
                item.rule().check(),
                tag(verdict),
                tag(item.computed().severity()),
                item.answer().isEmpty() ? "" : Wording.of(item.computed().verdict()),
                item.computed().message(),
                item.computed().inputs(),
                item.computed().citations(),
                item.whereToLook(),
                item.answer().map(RuleLine::words).orElse(""),
                item.answer().map(ChecklistAnswer::evidence).orElse(""),
                item.isOpen(),
                item.required(),
                typed,
                typed && form.verdict() != null ? form.verdict().name() : "",
                typed ? Objects.requireNonNullElse(form.evidence(), "") : "");
    }

    private static String words(ChecklistAnswer answer) {
        return "%s, answered by %s on %s".formatted(Wording.of(answer.verdict()), answer.by(), Wording.of(answer.at()));
    }

    private static Tag tag(RuleVerdict verdict) {
        String words = Wording.of(verdict);
        return switch (verdict) {
            case PASS -> Tag.good(words);
            case FAIL -> Tag.bad(words);
            case CANNOT_TELL -> Tag.attention(words);
            case NOT_APPLICABLE -> Tag.neutral(words);
        };
    }

    private static Tag tag(RuleSeverity severity) {
        String words = Wording.of(severity);
        return severity == RuleSeverity.BLOCKER ? Tag.bad(words) : Tag.neutral(words);
    }
}
