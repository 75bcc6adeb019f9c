package dev.vetted.controls.files;

import dev.vetted.controls.register.ControlEntry;

/** What an import does with a row. */
public record PlannedRow(int row, ControlEntry entry, Change change) {

    /** How the register changes. */
    public enum Change {
        NEW,
        CHANGED,
        UNCHANGED
    }
}
