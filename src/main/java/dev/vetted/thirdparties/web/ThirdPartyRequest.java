package dev.vetted.thirdparties.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A third party to register. */
record ThirdPartyRequest(
        @Schema(example = "Quillmere Cloud, Inc.", description = "As in the contract; unique")
        @NotBlank
        @Size(max = 200)
        String legalName,

        @Schema(example = "assurance@quillmere.example") @Email @Size(max = 254) @Nullable
        String contactEmail) {}
