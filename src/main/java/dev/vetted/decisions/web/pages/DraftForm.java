package dev.vetted.decisions.web.pages;

import dev.vetted.decisions.Condition;
import dev.vetted.decisions.DecisionOutcome;
import dev.vetted.decisions.Draft;
import dev.vetted.decisions.Recommendation;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.web.Entered;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A recommendation or a decision, as typed. Conditions left empty do not count. */
record DraftForm(
        @NotNull(message = "Choose an outcome.") @Nullable DecisionOutcome outcome,

        @NotBlank(message = "Give the grounds: they become part of the evidence.")
        @Size(max = 2000, message = "The grounds may have 2000 characters.")
        @Nullable
        String grounds,

        @Nullable List<ConditionLine> conditions,

        @Nullable String validUntil) {

    DraftForm {
        conditions = conditions == null
                ? List.of()
                : conditions.stream().filter(Objects::nonNull).toList();
    }

    /** A start from nothing but a proposed end. */
    static DraftForm until(String proposed) {
        return new DraftForm(null, "", List.of(), proposed);
    }

    /** A start from what was recommended; the grounds of a decision are the approver's own. */
    static DraftForm from(Recommendation recommendation, String grounds) {
        return new DraftForm(
                recommendation.outcome(),
                grounds,
                recommendation.conditions().stream().map(ConditionLine::of).toList(),
                recommendation.validUntil().map(LocalDate::toString).orElse(""));
    }

    Draft toDraft() {
        return new Draft(
                Objects.requireNonNull(outcome),
                Entered.text(grounds).orElse(""),
                conditions.stream()
                        .filter(ConditionLine::isTyped)
                        .map(ConditionLine::toCondition)
                        .toList(),
                Entered.date(validUntil, "Valid until"));
    }

    /** A condition as typed. */
    record ConditionLine(
            @Nullable String text,
            @Nullable String owner,
            @Nullable String due) {

        static ConditionLine of(Condition condition) {
            return new ConditionLine(
                    condition.text(), condition.owner(), condition.due().toString());
        }

        public boolean isTyped() {
            return Arrays.asList(text, owner, due).stream()
                    .anyMatch(it -> Entered.text(it).isPresent());
        }

        Condition toCondition() {
            return new Condition(
                    Entered.text(text).orElse(""),
                    Entered.text(owner).orElse(""),
                    Entered.date(due, "Due date of a condition")
                            .orElseThrow(() -> new Refusal.Invalid(
                                    "A condition needs a text, an owner and a due date (YYYY-MM-DD).")));
        }
    }
}
