package dev.vetted.controls.register;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/** One of our own controls with who changed it last. */
public record OwnControl(ControlEntry entry, String changedBy, Instant changedAt) {

    public ControlCode code() {
        return entry.code();
    }

    public String title() {
        return entry.title();
    }

    public ControlStatus status() {
        return entry.status();
    }

    /** Whether every one of the words occurs in what the register says of it. */
    public boolean speaksOf(String words) {
        String all = String.join(
                        " ",
                        entry.code().value(),
                        entry.title(),
                        entry.description(),
                        entry.owner().orElse(""),
                        entry.criteria().toString())
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(all::contains);
    }
}
