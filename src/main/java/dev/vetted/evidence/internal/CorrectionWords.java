package dev.vetted.evidence.internal;

import dev.vetted.reports.FactPart;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReadingField.Shape;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The values of a correction as a reader expects them. */
final class CorrectionWords {

    private CorrectionWords() {}

    /** One value, or the parts of an item with their labels. */
    static String of(ReadingField field, JsonNode value) {
        if (field.shape() != Shape.ITEMS) {
            return of(field.parts().getFirst(), value);
        }
        return field.parts().stream()
                .filter(part -> value.has(part.key()))
                .map(part -> "%s: %s".formatted(part.label(), of(part, value.get(part.key()))))
                .collect(Collectors.joining("; "));
    }

    private static String of(FactPart part, JsonNode value) {
        if (value.isNull() || value.isArray() && value.isEmpty()) {
            return "not stated";
        }
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "yes" : "no";
        }
        String text = value.asString();
        return part.kind().vocabulary().stream()
                .filter(it -> it.name().equals(text))
                .map(ReportFacts::words)
                .findAny()
                .orElse(text);
    }
}
