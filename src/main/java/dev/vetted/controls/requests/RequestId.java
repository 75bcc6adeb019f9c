package dev.vetted.controls.requests;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ReviewId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifies a request for a compensating control. */
public record RequestId(@JsonValue UUID value) {

    /** The same origin in the same review always gives the same id. */
    public static RequestId of(ReviewId review, RequestOrigin origin) {
        return new RequestId(UUID.nameUUIDFromBytes(
                (review + "/" + origin.kind() + "/" + origin.reference()).getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws Refusal.Unknown when the text is no such id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RequestId of(String text) {
        try {
            return new RequestId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal.Unknown("There is no request " + text + ". Check the id.");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
