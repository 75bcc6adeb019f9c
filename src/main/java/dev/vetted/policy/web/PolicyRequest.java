package dev.vetted.policy.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** A change of the policy. */
record PolicyRequest(
        @Schema(example = "1", description = "The version that the change was thought out on") @NotNull @Positive
        Integer basedOn,

        @Schema(example = "Our supervisor expects a report of the last nine months") @NotBlank @Size(max = 2000)
        String reason,

        @Schema(
                example = "{\"report.stale-after-months\": \"9\", \"severity.TE-09\": \"INFO\"}",
                description = "The settings to change by key; all others stay as they are")
        @NotEmpty
        Map<@NotBlank String, @NotNull String> values) {}
