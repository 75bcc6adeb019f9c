package dev.vetted.controls.web.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a person decided so, as typed. */
record ReasonForm(
        @NotBlank(message = "Give a reason: it becomes part of the evidence.")
        @Size(max = 2000, message = "The reason may have 2000 characters.")
        @Nullable
        String reason) {

    String text() {
        return reason == null ? "" : reason.strip();
    }
}
