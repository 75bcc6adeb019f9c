package dev.vetted.screening.web;

import dev.vetted.policy.rules.RuleId;
import dev.vetted.screening.results.RuleVerdict;
import dev.vetted.shared.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A person's answer to a rule. */
record AnswerRequest(
        @Schema(example = "AU-02", description = "Id of the rule") @NotBlank
        String rule,

        @Schema(example = "PASS") @NotNull RuleVerdict verdict,

        @Schema(example = "CPAverify shows the licence as active on 2 November 2026") @NotBlank @Size(max = 2000)
        String evidence) {

    RuleId ruleId() {
        try {
            return new RuleId(rule);
        } catch (IllegalArgumentException noId) {
            throw new Refusal.Invalid("\"%s\" is no rule. Give an id such as AU-02.".formatted(rule));
        }
    }
}
