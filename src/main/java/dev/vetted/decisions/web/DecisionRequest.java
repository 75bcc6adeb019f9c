package dev.vetted.decisions.web;

import dev.vetted.decisions.DecisionOutcome;
import dev.vetted.decisions.Draft;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an approver decides. */
record DecisionRequest(
        @Schema(example = "APPROVED_WITH_CONDITIONS") @NotNull
        DecisionOutcome outcome,

        @Schema(example = "As recommended; the quarterly access review covers the late removals")
        @NotBlank
        @Size(max = 2000)
        String reason,

        @Schema(description = "With APPROVED_WITH_CONDITIONS only, and there at least one") @Size(max = 100) @Nullable
        List<@Valid @NotNull ConditionBody> conditions,

        @Schema(example = "2027-06-30", description = "Absent: as long as the tier permits") @Nullable
        LocalDate validUntil) {

    Draft toDraft() {
        return new Draft(outcome, reason, ConditionBody.toConditions(conditions), Optional.ofNullable(validUntil));
    }
}
