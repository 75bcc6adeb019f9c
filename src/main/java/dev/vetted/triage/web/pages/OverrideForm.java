package dev.vetted.triage.web.pages;

import dev.vetted.triage.Severity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The severity that a person sets in place of the computed one, as typed. */
record OverrideForm(
        @NotNull(message = "Choose the severity.") @Nullable Severity severity,

        @NotBlank(message = "Give a reason for the override: it becomes part of the evidence.")
        @Size(max = 2000, message = "The reason may have 2000 characters.")
        @Nullable
        String why) {

    static OverrideForm empty() {
        return new OverrideForm(null, "");
    }

    Severity chosen() {
        return Objects.requireNonNull(severity);
    }

    String text() {
        return Objects.requireNonNull(why).strip();
    }
}
