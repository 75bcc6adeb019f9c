package dev.vetted.reports;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.vetted.shared.Refusal;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a fact of a reading, such as {@code periodEnd} or {@code controls[12]}, or a whole list, such as
 * {@code controls}.
 *
 * @param item the place in the list as read, from 0
 */
public record FactKey(ReadingField field, Optional<Integer> item) implements Comparable<FactKey> {

    private static final Pattern SHAPE = Pattern.compile("([A-Za-z]{1,40})(?:\\[(\\d{1,5})])?");
    private static final Comparator<FactKey> ORDER =
            Comparator.comparing(FactKey::field).thenComparing(key -> key.item().orElse(Integer.MAX_VALUE));

    public FactKey {
        if (item.isPresent() && !field.isList()) {
            throw new Refusal.Invalid("%s is one fact and no list. Leave out [%d].".formatted(field.key(), item.get()));
        }
    }

    public static FactKey of(ReadingField field) {
        return new FactKey(field, Optional.empty());
    }

    public static FactKey of(ReadingField field, int item) {
        return new FactKey(field, Optional.of(item));
    }

    /** @throws Refusal.Invalid when the text names no fact */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FactKey of(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            throw new Refusal.Invalid(
                    "\"%s\" names no fact. Give a key of the reading, for an item of a list with its place from 0, such as controls[12]."
                            .formatted(text));
        }
        return new FactKey(
                ReadingField.of(matcher.group(1)),
                Optional.ofNullable(matcher.group(2)).map(Integer::valueOf));
    }

    /** In the order of the reading; what is added to a list comes behind its items. */
    @Override
    public int compareTo(FactKey other) {
        return ORDER.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        return item.map(place -> field.key() + "[" + place + "]").orElse(field.key());
    }
}
