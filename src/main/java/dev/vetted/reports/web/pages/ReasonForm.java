package dev.vetted.reports.web.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something cannot go on as planned, as typed. */
public record ReasonForm(
        @NotBlank(message = "Give a reason: it becomes part of the evidence.")
        @Size(max = 1000, message = "The reason may have 1000 characters.")
        @Nullable
        String reason) {

    public static ReasonForm empty() {
        return new ReasonForm("");
    }

    public String text() {
        return String.valueOf(reason).strip();
    }
}
