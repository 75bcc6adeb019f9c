package dev.vetted.workflow.worker;

import org.jspecify.annotations.Nullable;

/** Checks that a job carries what its worker needs. */
public final class Required {

    private Required() {}

    /** @throws IllegalArgumentException naming the variable, when it is missing */
    public static void variable(String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("The job carries no variable " + name + ".");
        }
    }
}
