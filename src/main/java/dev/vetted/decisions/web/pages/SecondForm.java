package dev.vetted.decisions.web.pages;

import dev.vetted.decisions.SecondOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a second approver makes of the first approval, as typed. */
record SecondForm(
        @NotNull(message = "Choose what becomes of the approval.") @Nullable
        SecondOutcome secondOutcome,

        @NotBlank(message = "Give a reason: it becomes part of the evidence.")
        @Size(max = 2000, message = "The reason may have 2000 characters.")
        @Nullable
        String reason) {

    static SecondForm empty() {
        return new SecondForm(null, "");
    }

    SecondOutcome chosen() {
        return Objects.requireNonNull(secondOutcome);
    }

    String text() {
        return Objects.requireNonNull(reason).strip();
    }
}
