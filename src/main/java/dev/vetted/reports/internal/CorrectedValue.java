package dev.vetted.reports.internal;

import dev.vetted.reports.Correction;
import dev.vetted.reports.Correction.Change;
import dev.vetted.reports.FactKey;
import dev.vetted.reports.FactPart;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReadingField.Shape;
import dev.vetted.shared.Refusal;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Checks the value that a person gives, and brings it to one form whatever the order in which its parts came. */
final class CorrectedValue {

    private final FactKey key;
    private final Change change;

    private CorrectedValue(Correction correction) {
        this.key = correction.fact();
        this.change = correction.change();
    }

    /**
     * The value, for an item of a list with the parts that were given.
     *
     * @throws Refusal.Invalid when a part does not fit; the message says how to give it
     */
    static Optional<JsonNode> of(Correction correction) {
        CorrectedValue form = new CorrectedValue(correction);
        Optional<JsonNode> value = correction.corrected().filter(it -> !it.isNull() && !isBlank(it));
        return form.key.field().shape() == Shape.ITEMS ? Optional.of(form.parts(value)) : value.map(form::single);
    }

    private static boolean isBlank(JsonNode value) {
        return value.isString() && value.stringValue().isBlank();
    }

    private JsonNode single(JsonNode value) {
        FactPart part = key.field().parts().getFirst();
        if (!part.kind().permits(value)) {
            throw unfit(value, part);
        }
        return value;
    }

    private ObjectNode parts(Optional<JsonNode> value) {
        JsonNode given = value.filter(JsonNode::isObject)
                .orElseThrow(() -> new Refusal.Invalid(
                        "Give the value of %s as an object with some of: %s.".formatted(key, permitted())));
        given.propertyNames().forEach(this::requireKnown);
        ObjectNode parts = JsonNodeFactory.instance.objectNode();
        for (FactPart part : key.field().parts()) {
            if (given.has(part.key()) || change == Change.ADD) {
                parts.set(part.key(), part(given.path(part.key()), part));
            }
        }
        return parts;
    }

    private JsonNode part(JsonNode value, FactPart part) {
        if (value.isNull() || value.isMissingNode() || isBlank(value)) {
            if (part.isRequired()) {
                throw new Refusal.Invalid("%s: give %s.".formatted(name(), part.label()));
            }
            return part.kind().isList() ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.nullNode();
        }
        if (!part.kind().permits(value)) {
            throw unfit(value, part);
        }
        return value;
    }

    private void requireKnown(String part) {
        if (key.field().parts().stream().noneMatch(it -> it.key().equals(part))) {
            throw new Refusal.Invalid(
                    "%s has no part %s. Permitted: %s.".formatted(key.field().key(), part, permitted()));
        }
    }

    private String permitted() {
        return key.field().parts().stream().map(FactPart::key).collect(Collectors.joining(", "));
    }

    private Refusal unfit(JsonNode value, FactPart part) {
        String given = value.isString() ? value.stringValue() : value.toString();
        String what = key.field().shape() == Shape.ITEMS ? "%s: %s".formatted(name(), part.label()) : name();
        return new Refusal.Invalid("%s cannot be \"%s\". Give it %s."
                .formatted(what, given, part.kind().form()));
    }

    private String name() {
        ReadingField field = key.field();
        return key.item()
                .map(place -> "%s %d".formatted(field.label(), place + 1))
                .orElse(field.label());
    }
}
