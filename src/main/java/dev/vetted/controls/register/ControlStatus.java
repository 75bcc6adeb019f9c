package dev.vetted.controls.register;

/** Where one of our own controls stands. Only what is in place answers for anything. */
public enum ControlStatus {
    IN_PLACE("In place"),
    PLANNED("Planned"),
    RETIRED("Retired");

    private final String label;

    ControlStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
