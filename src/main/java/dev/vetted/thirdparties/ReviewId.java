package dev.vetted.thirdparties;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.vetted.shared.Refusal;
import java.util.UUID;

/** Identifies a review. */
public record ReviewId(@JsonValue UUID value) {

    public static ReviewId next() {
        return new ReviewId(UUID.randomUUID());
    }

    /** @throws Refusal.Unknown when the text is no such id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReviewId of(String text) {
        try {
            return new ReviewId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal.Unknown("There is no review " + text + ". Check the id.");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
