package dev.vetted.triage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.vetted.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifies an exception under triage. */
public record ExceptionId(@JsonValue UUID value) {

    /** The id of the n-th exception of a report: the same report always gives the same ids. */
    public static ExceptionId of(UUID report, int ordinal) {
        return new ExceptionId(
                UUID.nameUUIDFromBytes((report + "/exception/" + ordinal).getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws Refusal.Unknown when the text is no such id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ExceptionId of(String text) {
        try {
            return new ExceptionId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal.Unknown("There is no exception " + text + ". Check the id.");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
