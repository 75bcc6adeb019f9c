package dev.vetted.triage.web.pages;

import dev.vetted.triage.Disposition;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person disposes of an exception, as typed. */
record DispositionForm(
        @NotNull(message = "Choose what follows from the exception.") @Nullable
        Disposition disposition,

        @Size(max = 100, message = "The id of a control may have 100 characters.") @Nullable
        String control,

        @NotBlank(message = "Give a reason: it becomes part of the evidence.")
        @Size(max = 2000, message = "The reason may have 2000 characters.")
        @Nullable
        String reason) {

    static DispositionForm empty() {
        return new DispositionForm(null, "", "");
    }

    Disposition chosen() {
        return Objects.requireNonNull(disposition);
    }

    Optional<String> named() {
        return Optional.ofNullable(control).map(String::strip).filter(it -> !it.isEmpty());
    }

    String text() {
        return Objects.requireNonNull(reason).strip();
    }
}
