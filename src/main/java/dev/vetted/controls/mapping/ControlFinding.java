package dev.vetted.controls.mapping;

import dev.vetted.controls.register.ControlCode;
import java.util.Optional;

/**
 * A finding on us: a user entity control that nothing answers, or one of our controls that does not answer for it.
 *
 * @param ordinal place of the user entity control in the report
 * @param control our control; empty when there is none
 * @param message in words, with what to do
 */
public record ControlFinding(CuecId cuec, int ordinal, Kind kind, Optional<ControlCode> control, String message) {

    /** What is wrong. */
    public enum Kind {
        OPEN("Nothing answers it"),
        UNOWNED("No owner"),
        NOT_IN_PLACE("Not in place"),
        NEVER_REVIEWED("Never reviewed"),
        REVIEW_OVERDUE("Review overdue"),
        NOT_IN_REGISTER("Not in the register");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
