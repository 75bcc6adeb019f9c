package dev.vetted.decisions.web.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an approver wants changed, as typed. */
record NoteForm(
        @NotBlank(message = "Say in a note what has to change.")
        @Size(max = 2000, message = "The note may have 2000 characters.")
        @Nullable
        String note) {

    static NoteForm empty() {
        return new NoteForm("");
    }

    String text() {
        return Objects.requireNonNull(note).strip();
    }
}
