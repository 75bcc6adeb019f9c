package dev.vetted.reports.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a person decided so; it becomes part of the evidence. */
record ReasonRequest(
        @Schema(example = "The file is last year's report; the current one was asked for") @NotBlank @Size(max = 1000)
        String reason) {}
