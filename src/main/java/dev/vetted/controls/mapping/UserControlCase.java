package dev.vetted.controls.mapping;

import dev.vetted.controls.register.ControlCode;
import dev.vetted.reports.reading.Reading.UserEntityControl;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One user entity control of a review.
 *
 * @param ordinal its place in the confirmed reading, from 1
 * @param expected as the report states it
 * @param controls of our own that answer it; only when mapped
 * @param reason why it does not concern us; only when not applicable
 */
public record UserControlCase(
        CuecId id,
        int ordinal,
        UserEntityControl expected,
        Treatment treatment,
        List<ControlCode> controls,
        Optional<String> reason,
        Optional<String> settledBy,
        Optional<Instant> settledAt) {

    public UserControlCase {
        controls = List.copyOf(controls);
    }

    /** A case that nobody settled. */
    public static UserControlCase open(CuecId id, int ordinal, UserEntityControl expected) {
        return new UserControlCase(
                id, ordinal, expected, Treatment.OPEN, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
