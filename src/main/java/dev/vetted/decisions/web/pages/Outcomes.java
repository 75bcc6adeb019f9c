package dev.vetted.decisions.web.pages;

import dev.vetted.decisions.Condition;
import dev.vetted.decisions.DecisionOutcome;
import dev.vetted.decisions.SecondOutcome;
import dev.vetted.shared.web.Choice;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.util.List;

/** Outcomes and conditions in words. */
final class Outcomes {

    private Outcomes() {}

    static List<Choice> toRecommend() {
        return Choice.of(DecisionOutcome.class, outcome -> switch (outcome) {
            case APPROVED -> "Approve";
            case APPROVED_WITH_CONDITIONS -> "Approve with conditions";
            case REJECTED -> "Reject";
            case DEFERRED -> "Defer until what is missing is there";
        });
    }

    static List<Choice> ofSecond() {
        return Choice.of(SecondOutcome.class, outcome -> switch (outcome) {
            case AGREED -> "Agree";
            case REJECTED -> "Reject";
            case RETURNED -> "Return to the analysts";
        });
    }

    static Tag tag(DecisionOutcome outcome) {
        String words = Wording.of(outcome);
        return switch (outcome) {
            case APPROVED -> Tag.good(words);
            case APPROVED_WITH_CONDITIONS, DEFERRED -> Tag.attention(words);
            case REJECTED -> Tag.bad(words);
        };
    }

    static List<ConditionRow> rows(List<Condition> conditions) {
        return conditions.stream()
                .map(it -> new ConditionRow(it.text(), it.owner(), it.due().toString()))
                .toList();
    }

    /** A condition as pages show it. */
    record ConditionRow(String text, String owner, String due) {}
}
