package dev.vetted.decisions.web;

import dev.vetted.decisions.SecondOutcome;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a second approver makes of the first approval. */
record SecondApprovalRequest(
        @Schema(example = "AGREED") @NotNull SecondOutcome outcome,

        @Schema(example = "The compensating control was tested by us in May") @NotBlank @Size(max = 2000)
        String reason) {}
