package dev.vetted.controls.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a person decided so; it becomes part of the evidence. */
record ReasonRequest(
        @Schema(example = "None of our users is managed there") @NotBlank @Size(max = 2000)
        String reason) {}
