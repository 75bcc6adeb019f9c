package dev.vetted.controls.web;

import dev.vetted.controls.register.ControlCode;
import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.register.ControlFields;
import dev.vetted.controls.register.ControlStatus;
import dev.vetted.shared.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A control of our own as sent. */
record OwnControlRequest(
        @Schema(example = "AC-07", description = "In your own scheme; needed for a new control")
        @Size(max = 100)
        @Nullable
        String id,

        @Schema(example = "Leavers lose access the same day") @NotBlank @Size(max = 200)
        String title,

        @Size(max = 4000) @Nullable String description,

        @Schema(example = "Imke Torvald", description = "Without an owner it is a finding on us")
        @Size(max = 100)
        @Nullable
        String owner,

        @Schema(example = "https://wiki.example/controls/ac-07") @Size(max = 2000) @Nullable
        String evidence,

        @Schema(example = "[\"CC6.2\"]") @Size(max = 100) @Nullable
        List<@NotBlank String> criteria,

        @Schema(description = "The day on which it was reviewed last") @Nullable
        LocalDate reviewedOn,

        @Nullable Integer reviewIntervalMonths,
        @NotNull ControlStatus status) {

    /** As a new control. */
    ControlEntry toEntry() {
        return entry(ControlCode.of(Objects.requireNonNullElse(id, "")));
    }

    /** As a change of the control under the address. */
    ControlEntry toEntry(ControlCode code) {
        if (id != null && !ControlCode.of(id).equals(code)) {
            throw new Refusal.Invalid(
                    "The address names control %s and the body %s. A control keeps its id.".formatted(code, id));
        }
        return entry(code);
    }

    private ControlEntry entry(ControlCode code) {
        return new ControlEntry(
                code,
                title,
                Objects.requireNonNullElse(description, ""),
                Optional.ofNullable(owner),
                Optional.ofNullable(evidence),
                ControlFields.criteria(criteria == null ? "" : String.join(",", criteria)),
                Optional.ofNullable(reviewedOn),
                Optional.ofNullable(reviewIntervalMonths),
                status);
    }
}
