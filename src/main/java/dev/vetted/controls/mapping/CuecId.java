package dev.vetted.controls.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.vetted.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifies a user entity control of a report, in the field's words a complementary user entity control. */
public record CuecId(@JsonValue UUID value) {

    /** The id of the n-th user entity control of a report: the same report always gives the same ids. */
    public static CuecId of(UUID report, int ordinal) {
        return new CuecId(
                UUID.nameUUIDFromBytes((report + "/user-control/" + ordinal).getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws Refusal.Unknown when the text is no such id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CuecId of(String text) {
        try {
            return new CuecId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new Refusal.Unknown("There is no user entity control " + text + ". Check the id.");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
