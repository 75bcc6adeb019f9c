package dev.vetted.scoping.web;

import dev.vetted.scoping.ScopeAnswer;
import dev.vetted.scoping.ScopeVerdict;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's verdicts on rows of a mapping; rows without an answer stay as proposed. */
record ScopeConfirmationRequest(@Size(max = 500) @Nullable List<@Valid @NotNull AnswerRequest> answers) {

    List<ScopeAnswer> toAnswers() {
        return answers == null
                ? List.of()
                : answers.stream().map(AnswerRequest::toAnswer).toList();
    }

    /** A verdict on one row. */
    record AnswerRequest(
            @Schema(example = "category-AVAILABILITY", description = "Id of the row") @NotBlank
            String row,

            @Schema(example = "NOT_APPLICABLE") @NotNull ScopeVerdict verdict,

            @Schema(example = "We keep a copy of our own and can work a week without the service")
            @NotBlank
            @Size(max = 1000)
            String reason) {

        private ScopeAnswer toAnswer() {
            return new ScopeAnswer(row, verdict, reason);
        }
    }
}
