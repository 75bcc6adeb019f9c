package dev.vetted.controls.web.pages;

import org.jspecify.annotations.Nullable;

/** Why something stays open, as typed. */
record CompletionForm(@Nullable String reason) {

    String text() {
        return reason == null ? "" : reason.strip();
    }
}
