package dev.vetted.thirdparties;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.vetted.shared.Refusal;
import java.util.UUID;

/** Identifies a third party. */
public record ThirdPartyId(@JsonValue UUID value) {

    public static ThirdPartyId next() {
        return new ThirdPartyId(UUID.randomUUID());
    }

    /** @throws Refusal.Unknown when the text is no such id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ThirdPartyId of(String text) {
        try {
            return new ThirdPartyId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal.Unknown("There is no third party " + text + ". Check the id.");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
