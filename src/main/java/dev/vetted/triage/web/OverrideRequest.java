package dev.vetted.triage.web;

import dev.vetted.triage.Severity;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The severity that a person sets in place of the computed one, and why. */
record OverrideRequest(
        @Schema(example = "MEDIUM") @NotNull Severity severity,

        @Schema(example = "Both accounts belonged to seasonal staff without access to our tenant")
        @NotBlank
        @Size(max = 2000)
        String reason) {}
