package dev.vetted.controls.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.vetted.shared.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The id of one of our own controls, in our own scheme. Upper and lower case are the same, and it is kept in upper case;
 * what an address or a database would take for something else is not part of it.
 *
 * @param value 1 to 40 letters, digits, spaces and {@code . _ : ( ) & + -}
 */
public record ControlCode(@JsonValue String value) implements Comparable<ControlCode> {

    public static final int LENGTH = 40;

    private static final Pattern FORM = Pattern.compile("[A-Z0-9](?:[A-Z0-9 ._:()&+-]*[A-Z0-9)])?");

    public ControlCode {
        if (value.isBlank()) {
            throw new Refusal.Invalid("Give the control's id, such as AC-07.");
        }
        if (value.length() > LENGTH || !FORM.matcher(value).matches()) {
            throw new Refusal.Invalid(
                    "\"%s\" is no id of a control. Use up to %d letters and digits, with spaces or . _ : ( ) & + - between them, such as AC-07."
                            .formatted(shortened(value), LENGTH));
        }
    }

    /** @throws Refusal.Invalid when the text is no such id */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ControlCode of(String text) {
        return new ControlCode(text.strip().toUpperCase(Locale.ROOT));
    }

    private static String shortened(String value) {
        return value.length() <= LENGTH ? value : value.substring(0, LENGTH) + "…";
    }

    @Override
    public int compareTo(ControlCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
