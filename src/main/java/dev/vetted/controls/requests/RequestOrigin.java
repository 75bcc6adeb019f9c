package dev.vetted.controls.requests;

/**
 * From what a request comes.
 *
 * @param reference id of the scope row, the exception or the user entity control
 */
public record RequestOrigin(Kind kind, String reference) {

    /** What kind of thing it comes from. */
    public enum Kind {
        SCOPE_GAP("Scope gap"),
        EXCEPTION("Exception"),
        USER_CONTROL("User entity control");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
