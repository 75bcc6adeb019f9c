package dev.vetted.triage.web.pages;

import dev.vetted.triage.Disposition;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person disposes of an exception, as typed. */
record DispositionForm(
        @NotNull(message = "Choose what follows from the exception.") @Nullable
        Disposition disposition,

        @NotBlank(message = "Give a reason: it becomes part of the evidence.")
        @Size(max = 2000, message = "The reason may have 2000 characters.")
        @Nullable
        String reason) {

    static DispositionForm empty() {
        return new DispositionForm(null, "");
    }

    Disposition chosen() {
        return Objects.requireNonNull(disposition);
    }

    String text() {
        return Objects.requireNonNull(reason).strip();
    }
}
