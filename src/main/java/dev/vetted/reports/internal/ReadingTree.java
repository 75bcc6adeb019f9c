package dev.vetted.reports.internal;

import dev.vetted.reports.FactKey;
import dev.vetted.reports.FactPart;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReadingField.Shape;
import dev.vetted.reports.reading.Reading;
import dev.vetted.shared.Refusal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A reading as JSON, in which facts are found by their keys. */
final class ReadingTree {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final ObjectNode root;

    ReadingTree(Reading reading) {
        this.root = (ObjectNode) MAPPER.readTree(StoredReading.write(reading));
    }

    ObjectNode root() {
        return root;
    }

    Reading reading() {
        return StoredReading.read(MAPPER.writeValueAsString(root));
    }

    ArrayNode list(ReadingField field) {
        return (ArrayNode) root.get(field.key());
    }

    /** @throws Refusal.Invalid when the reading has no such fact */
    ObjectNode fact(FactKey key) {
        if (!key.field().isList()) {
            return (ObjectNode) root.get(key.field().key());
        }
        int place = key.item()
                .orElseThrow(() -> new Refusal.Invalid(
                        "%1$s is a list. Name one of its items, such as %1$s[0], or add one.".formatted(key)));
        ArrayNode list = list(key.field());
        if (place >= list.size()) {
            throw new Refusal.Invalid("There is no %s: the reading has %d of %s, counted from 0."
                    .formatted(key, list.size(), key.field().key()));
        }
        return (ObjectNode) list.get(place);
    }

    /** What the fact says, without where it stands; empty when it was not found. */
    Optional<JsonNode> value(FactKey key) {
        ObjectNode fact = fact(key);
        if (key.field().shape() != Shape.ITEMS) {
            return Optional.of(fact.path(ReadingField.VALUE)).filter(it -> !it.isNull() && !it.isMissingNode());
        }
        ObjectNode parts = JsonNodeFactory.instance.objectNode();
        for (FactPart part : key.field().parts()) {
            parts.set(part.key(), fact.path(part.key()).isMissingNode() ? parts.nullNode() : fact.get(part.key()));
        }
        return Optional.of(parts);
    }
}
