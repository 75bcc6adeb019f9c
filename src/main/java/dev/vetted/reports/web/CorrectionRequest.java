package dev.vetted.reports.web;

import dev.vetted.reports.Correction;
import dev.vetted.reports.Correction.Change;
import dev.vetted.reports.FactKey;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A fact to correct, to remove or to add.
 *
 * @param change absent for a correction
 */
public record CorrectionRequest(
        @Schema(
                example = "exceptions[0]",
                description = "Key of the fact in the reading; for an item of a list with its place in the reading as"
                        + " read, from 0; the list itself to add to it")
        @NotBlank
        @Size(max = 60)
        String field,

        @Schema(
                defaultValue = "CORRECT",
                description = "CORRECT: it says something else. REMOVE: the report does not state it. ADD: the report"
                        + " states it and the list lacks it")
        @Nullable
        Change change,

        @Schema(
                implementation = Object.class,
                example = "{\"deviations\": 3, \"sample\": 25}",
                description = "What the report states, in the form that it has in the reading: text, a date as"
                        + " YYYY-MM-DD, a word of the vocabulary, true or false; for exceptions, controls,"
                        + " userEntityControls, subserviceControls and subserviceOrganizations an object, which to"
                        + " correct holds only the parts that change. Absent to remove")
        @Nullable
        JsonNode value,

        @Schema(example = "61", description = "Where it stands; needed to add") @Positive @Nullable
        Integer page,

        @Schema(example = "For 3 of 25 leavers, access was removed late.", description = "The words as printed")
        @Size(max = 5000)
        @Nullable
        String quote,

        @Schema(example = "The third leaver stands in the footnote") @NotBlank @Size(max = 1000)
        String reason) {

    public Correction toCorrection() {
        return new Correction(
                FactKey.of(field),
                change == null ? Change.CORRECT : change,
                Optional.empty(),
                Optional.ofNullable(value).filter(it -> !it.isNull()),
                Optional.ofNullable(page),
                Optional.ofNullable(quote).filter(it -> !it.isBlank()),
                reason);
    }

    /** The same correction as it would be sent. */
    public static CorrectionRequest of(Correction correction) {
        return new CorrectionRequest(
                correction.fact().toString(),
                correction.change(),
                correction.corrected().orElse(null),
                correction.page().orElse(null),
                correction.quote().orElse(null),
                correction.reason());
    }
}
