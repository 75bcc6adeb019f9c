package dev.vetted.triage.web;

import dev.vetted.triage.Disposition;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a person decides about an exception, and why. */
record DispositionRequest(
        @Schema(example = "NO_EFFECT") @NotNull Disposition disposition,

        @Schema(description = "Id of the control of the report that makes up for it; for COMPENSATED_IN_REPORT only")
        @Size(max = 100)
        @Nullable
        String control,

        @Schema(example = "None of our users is managed there; we sign in through our own directory")
        @NotBlank
        @Size(max = 2000)
        String reason) {}
