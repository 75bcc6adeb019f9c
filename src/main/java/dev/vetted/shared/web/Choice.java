package dev.vetted.shared.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** One value to choose in a form. */
public record Choice(String value, String text) {

    /** All constants of an enumeration, each with its words. */
    public static <E extends Enum<E>> List<Choice> of(Class<E> constants, Function<E, String> words) {
        return Arrays.stream(constants.getEnumConstants())
                .map(constant -> new Choice(constant.name(), words.apply(constant)))
                .toList();
    }

    public static <E extends Enum<E>> List<Choice> of(Class<E> constants) {
        return of(constants, Wording::of);
    }
}
