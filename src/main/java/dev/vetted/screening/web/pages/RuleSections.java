package dev.vetted.screening.web.pages;

import dev.vetted.screening.ChecklistItem;
import dev.vetted.screening.Screening;
import dev.vetted.screening.results.RuleVerdict;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The rules of a screening in the order in which a person needs them: most serious first within each section. */
record RuleSections(Screening screening, AnswerForm form) {

    /** One section of the page. */
    record RuleSection(String id, String title, String note, boolean open, List<RuleLine> rules) {}

    List<RuleSection> all() {
        return List.of(
                section("failed", "Failed", "What does not hold.", true, it -> is(it, RuleVerdict.FAIL)),
                section(
                        "to-answer",
                        "For you to answer",
                        "The service cannot tell these. Those marked as blocking need an answer before the checklist is done.",
                        true,
                        it -> is(it, RuleVerdict.CANNOT_TELL) && it.isOpen()),
                section(
                        "cannot-tell",
                        "Cannot be told",
                        "They count as not passed.",
                        false,
                        it -> is(it, RuleVerdict.CANNOT_TELL) && !it.isOpen()),
                section(
                        "passed",
                        "Passed",
                        "Each rests on a place of the report or on an answer.",
                        false,
                        it -> is(it, RuleVerdict.PASS)),
                section(
                        "not-applicable",
                        "Not applicable",
                        "They count for neither score.",
                        false,
                        it -> is(it, RuleVerdict.NOT_APPLICABLE)));
    }

    private boolean is(ChecklistItem item, RuleVerdict verdict) {
        return screening.verdict(item.rule().id()) == verdict;
    }

    private RuleSection section(String id, String title, String note, boolean open, Predicate<ChecklistItem> belongs) {
        List<RuleLine> rules = screening.items().stream()
                .filter(belongs)
                .sorted(Comparator.comparing(it -> it.computed().severity()))
                .map(it -> RuleLine.of(it, screening.verdict(it.rule().id()), form))
                .toList();
        boolean typed = rules.stream().anyMatch(RuleLine::changed);
        return new RuleSection(id, title, note, open || typed, rules);
    }
}
