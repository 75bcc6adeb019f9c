package dev.vetted.controls.mapping;

import dev.vetted.controls.register.ControlCode;
import java.util.List;

/**
 * One of our controls that may answer a user entity control. A person decides.
 *
 * @param score 0 to 100, the sum of its parts
 * @param parts why, each with its points
 */
public record Suggestion(ControlCode control, String title, int score, List<Part> parts) {

    public Suggestion {
        parts = List.copyOf(parts);
    }

    /** One reason in words. */
    public record Part(int points, String words) {}
}
