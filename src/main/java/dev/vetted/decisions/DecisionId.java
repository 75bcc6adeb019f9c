package dev.vetted.decisions;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.vetted.shared.Refusal;
import java.util.UUID;

/** Identifies a decision. */
public record DecisionId(@JsonValue UUID value) {

    public static DecisionId next() {
        return new DecisionId(UUID.randomUUID());
    }

    /** @throws Refusal.Unknown when the text is no such id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DecisionId of(String text) {
        try {
            return new DecisionId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal.Unknown("There is no decision " + text + ". Check the id.");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
