package dev.vetted.web.api;

import dev.vetted.web.api.Problem.WrongField;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in words what is wrong with a JSON body that cannot be read. */
final class UnreadableBody {

    private UnreadableBody() {}

    static ProblemDetail problem(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof JacksonException failure)) {
            return Problem.MALFORMED.detail("The body is missing or cannot be read. Send a JSON object.");
        }
        return switch (failure) {
            case StreamConstraintsException tooLong ->
                Problem.TOO_LARGE.detail("The JSON is larger or deeper than any request here needs. Shorten it.");
            case UnrecognizedPropertyException unrecognized ->
                wrong(
                        unrecognized,
                        "There is no such field. Permitted: "
                                + unrecognized.getKnownPropertyIds().stream()
                                        .map(Object::toString)
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + ".");
            case InvalidFormatException invalid -> wrong(invalid, permitted(invalid.getTargetType()));
            case MismatchedInputException mismatched -> wrong(mismatched, permitted(mismatched.getTargetType()));
            default ->
                Problem.MALFORMED.detail("The body is not valid JSON: look at line %d, column %d."
                        .formatted(
                                failure.getLocation().getLineNr(),
                                failure.getLocation().getColumnNr()));
        };
    }

    private static ProblemDetail wrong(JacksonException failure, String message) {
        String field = field(failure);
        if (field.isEmpty()) {
            return Problem.MALFORMED.detail("The body is of the wrong kind. " + message);
        }
        return Problem.MALFORMED.detail(
                "The field %s cannot be read. %s".formatted(field, message), List.of(new WrongField(field, message)));
    }

    private static String permitted(Class<?> type) {
        if (type != null && type.isEnum()) {
            return "Permitted: "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (type != null && Temporal.class.isAssignableFrom(type)) {
            return "Give a date as YYYY-MM-DD.";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "Give true or false.";
        }
        if (type != null && (Number.class.isAssignableFrom(type) || type.isPrimitive())) {
            return "Give a whole number.";
        }
        if (type != null && Iterable.class.isAssignableFrom(type)) {
            return "Give a list in square brackets.";
        }
        return type == String.class ? "Give a text without control characters." : "Give a JSON object.";
    }

    /** Path of the field, such as {@code conditions[0].due}. */
    private static String field(JacksonException failure) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
