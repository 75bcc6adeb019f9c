package dev.vetted.reports.web;

import dev.vetted.reports.Correction;
import dev.vetted.reports.FoundException;
import dev.vetted.reports.ReadingField;
import dev.vetted.shared.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person changed in a reading before confirming it; both lists may be empty or absent. */
record ConfirmationRequest(
        @Size(max = 100) @Nullable List<@Valid @NotNull CorrectionRequest> corrections,
        @Size(max = 500) @Nullable List<@Valid @NotNull ExceptionRequest> exceptions) {

    List<Correction> toCorrections() {
        return corrections == null
                ? List.of()
                : corrections.stream().map(CorrectionRequest::toCorrection).toList();
    }

    List<FoundException> toExceptions() {
        return exceptions == null
                ? List.of()
                : exceptions.stream().map(ExceptionRequest::toFoundException).toList();
    }

    /**
     * A fact to correct.
     *
     * @param value absent or empty when the report does not state it
     */
    record CorrectionRequest(
            @Schema(
                    example = "periodEnd",
                    description = "Key of the fact in the reading",
                    allowableValues = {
                        "documentType",
                        "serviceOrganization",
                        "systemName",
                        "serviceAuditor",
                        "reportDate",
                        "periodStart",
                        "periodEnd",
                        "asOfDate",
                        "categories",
                        "criteriaEdition",
                        "opinion"
                    })
            @NotBlank
            String field,

            @Schema(
                    example = "2026-06-30",
                    description =
                            "Date as YYYY-MM-DD, word of the reading's vocabulary, or text; categories with commas."
                                    + " Absent when the report does not state it")
            @Size(max = 1000)
            @Nullable
            String value,

            @Schema(example = "4") @Positive @Nullable Integer page,

            @Schema(example = "The cover names the issue date; the period ends earlier") @NotBlank @Size(max = 1000)
            String reason) {

        private Correction toCorrection() {
            return new Correction(
                    field(field), Optional.empty(), Optional.ofNullable(value), Optional.ofNullable(page), reason);
        }

        private static ReadingField field(String key) {
            return Arrays.stream(ReadingField.values())
                    .filter(field -> field.key().equals(key))
                    .findAny()
                    .orElseThrow(() -> new Refusal.Invalid("There is no field %s to correct. Permitted: %s."
                            .formatted(
                                    key,
                                    Arrays.stream(ReadingField.values())
                                            .map(ReadingField::key)
                                            .collect(Collectors.joining(", ")))));
        }
    }

    /** An exception that the reading lacks. */
    record ExceptionRequest(
            @Schema(example = "CA-17") @Size(max = 100) @Nullable
            String controlId,

            @Schema(example = "[\"CC6.2\"]") @Size(max = 70) @Nullable
            List<
                            @NotNull
                            @Pattern(
                                    regexp = "(?:CC|PI|A|C|P)\\d{1,2}\\.\\d{1,2}",
                                    message = "must be the id of a criterion such as CC6.2")
                            String>
                    criteria,

            @Schema(example = "For 2 of 25 leavers, access was removed late.") @NotBlank @Size(max = 5000)
            String text,

            @Schema(example = "2") @PositiveOrZero @Nullable Integer deviations,

            @Schema(example = "25") @PositiveOrZero @Nullable
            Integer sample,

            @Schema(example = "61") @NotNull @Positive Integer page) {

        private FoundException toFoundException() {
            return new FoundException(
                    Optional.ofNullable(controlId).filter(id -> !id.isBlank()),
                    criteria == null ? List.of() : criteria,
                    text,
                    Optional.ofNullable(deviations),
                    Optional.ofNullable(sample),
                    page);
        }
    }
}
