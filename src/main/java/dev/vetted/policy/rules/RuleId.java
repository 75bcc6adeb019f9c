package dev.vetted.policy.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The id of a rule, such as {@code PE-01}. */
public record RuleId(@JsonValue String value) implements Comparable<RuleId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}-\\d{2}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RuleId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is not a rule id. Give one such as PE-01.");
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
