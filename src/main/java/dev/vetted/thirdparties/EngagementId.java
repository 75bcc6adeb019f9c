package dev.vetted.thirdparties;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.vetted.shared.Refusal;
import java.util.UUID;

/** Identifies an engagement. */
public record EngagementId(@JsonValue UUID value) {

    public static EngagementId next() {
        return new EngagementId(UUID.randomUUID());
    }

    /** @throws Refusal.Unknown when the text is no such id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EngagementId of(String text) {
        try {
            return new EngagementId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal.Unknown("There is no engagement " + text + ". Check the id.");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
