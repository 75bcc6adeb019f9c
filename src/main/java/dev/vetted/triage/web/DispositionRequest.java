package dev.vetted.triage.web;

import dev.vetted.triage.Disposition;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a person decides about an exception, and why. */
record DispositionRequest(
        @Schema(example = "NO_EFFECT") @NotNull Disposition disposition,

        @Schema(example = "None of our users is managed there; we sign in through our own directory")
        @NotBlank
        @Size(max = 2000)
        String reason) {}
