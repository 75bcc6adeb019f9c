package dev.vetted.shared.web;

import dev.vetted.shared.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed into a field of a form. Fields stay text until here, so that nothing typed is lost on an error. */
public final class Entered {

    private Entered() {}

    /** Without white space around it; empty when nothing was typed. */
    public static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(it -> !it.isEmpty());
    }

    /** @throws Refusal.Invalid when it is no date */
    public static Optional<LocalDate> date(@Nullable String typed, String label) {
        return text(typed).map(it -> {
            try {
                return LocalDate.parse(it);
            } catch (DateTimeParseException noDate) {
                throw new Refusal.Invalid("%s: \"%s\" is not a date. Give it as YYYY-MM-DD.".formatted(label, it));
            }
        });
    }

    /** @throws Refusal.Invalid when it is no whole number from 0 */
    public static Optional<Integer> number(@Nullable String typed, String label) {
        return text(typed).map(it -> {
            if (!it.matches("\\d{1,9}")) {
                throw new Refusal.Invalid("%s: \"%s\" is not a whole number from 0.".formatted(label, it));
            }
            return Integer.valueOf(it);
        });
    }

    /** The items between commas, semicolons and line ends. */
    public static List<String> items(@Nullable String typed) {
        return text(typed).stream()
                .flatMap(it -> Arrays.stream(it.split("[,;\\r\\n]+")))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
