package dev.vetted.reports.web.confirmation;

import dev.vetted.reports.FactKey;
import dev.vetted.reports.FactPart;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReadingField.Shape;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A fact in the JSON of a reading; one that is not there states nothing. */
record FactNode(ReadingField field, JsonNode node) {

    /** The fact of a key; for a whole list one that states nothing. */
    static FactNode of(JsonNode reading, FactKey key) {
        JsonNode found = reading.path(key.field().key());
        boolean list = key.field().isList();
        return new FactNode(
                key.field(), list ? key.item().map(found::path).orElse(JsonNodeFactory.instance.missingNode()) : found);
    }

    /** A value without where it stands. */
    static FactNode ofValue(ReadingField field, JsonNode value) {
        return new FactNode(
                field,
                field.shape() == Shape.ITEMS
                        ? value
                        : JsonNodeFactory.instance.objectNode().set(ReadingField.VALUE, value));
    }

    JsonNode part(FactPart part) {
        return node.path(part.key());
    }

    boolean states(FactPart part) {
        return node.has(part.key());
    }

    String words(FactPart part) {
        return PartText.words(part, part(part));
    }

    boolean isFound() {
        return field.shape() == Shape.ITEMS
                ? node.isObject()
                : !node.path(ReadingField.VALUE).isNull()
                        && !node.path(ReadingField.VALUE).isMissingNode();
    }

    /** The page it stands on, or nothing. */
    String pageText() {
        return node.path("page").isInt() ? node.get("page").asString() : "";
    }

    /** The words it rests on, as printed or as recognised in a picture. */
    String quote() {
        return text("quote").isEmpty() ? text("recognisedText") : text("quote");
    }

    String basis() {
        return text("basis");
    }

    String origin() {
        return text("origin");
    }

    BigDecimal confidence() {
        return node.path("confidence").isNumber() ? node.get("confidence").decimalValue() : BigDecimal.ZERO;
    }

    private String text(String key) {
        return node.path(key).isString() ? node.get(key).stringValue() : "";
    }
}
