package dev.vetted.decisions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What an approver wants changed in a recommendation. */
record ReturnRequest(
        @Schema(example = "Say which of our controls compensates the late removals") @NotBlank @Size(max = 2000)
        String note) {}
