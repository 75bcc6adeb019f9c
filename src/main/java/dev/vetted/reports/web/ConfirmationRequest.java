package dev.vetted.reports.web;

import dev.vetted.reports.Correction;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person changed in a reading before confirming it, and what the person looked at; both lists may be empty or
 * absent.
 */
record ConfirmationRequest(
        @Size(max = 1000) @Nullable List<@Valid @NotNull CorrectionRequest> corrections,

        @Schema(
                description = "Keys of what you looked at one by one: all points to check that you do not correct",
                example = "[\"serviceAuditor\", \"controls[12]\", \"status.responses\", \"warnings[0]\"]")
        @Size(max = 5000)
        @Nullable
        Set<@NotBlank @Size(max = 60) String> checked) {

    List<Correction> toCorrections() {
        return corrections == null
                ? List.of()
                : corrections.stream().map(CorrectionRequest::toCorrection).toList();
    }

    Set<String> toChecked() {
        return checked == null ? Set.of() : checked;
    }
}
