package dev.vetted.reports.internal;

import dev.vetted.reports.Correction;
import dev.vetted.reports.Correction.Change;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.ReadingField.Shape;
import dev.vetted.reports.reading.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applies what a person corrected to what was read. The result depends on nothing else: places in lists are those of
 * the reading, so that neither the order of the corrections nor what one of them removes or adds matters to another.
 */
final class CorrectedReading {

    private static final String BY_PERSON = "as corrected by a person";
    private static final String CORRECTED = "Corrected by the person who confirmed the reading";
    private static final String ADDED = "Found by the person who confirmed the reading";

    private CorrectedReading() {}

    /** The reading with completed corrections in it. */
    static Reading of(Reading reading, List<Correction> corrections) {
        ReadingTree tree = new ReadingTree(reading);
        for (ReadingField field : ReadingField.values()) {
            List<Correction> ofField = corrections.stream()
                    .filter(it -> it.fact().field() == field)
                    .toList();
            if (!ofField.isEmpty() && field.isList()) {
                tree.root().set(field.key(), corrected(tree.list(field), ofField));
            } else {
                ofField.forEach(it -> tree.root().set(field.key(), fact(it)));
            }
        }
        return tree.reading();
    }

    private static ArrayNode corrected(ArrayNode read, List<Correction> corrections) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < read.size(); i++) {
            int place = i;
            Optional<Correction> correction = corrections.stream()
                    .filter(it -> it.fact().item().equals(Optional.of(place)))
                    .findAny();
            if (correction.isEmpty()) {
                list.add(read.get(i));
            } else if (correction.get().change() == Change.CORRECT) {
                list.add(item((ObjectNode) read.get(i), correction.get()));
            }
        }
        corrections.stream().filter(it -> it.change() == Change.ADD).forEach(it -> list.add(added(it, list)));
        return list;
    }

    private static ObjectNode item(ObjectNode read, Correction correction) {
        ObjectNode item = read.deepCopy();
        put(item, correction.fact().field(), correction.corrected().orElseThrow());
        correction.page().ifPresent(page -> item.put("page", page));
        correction.quote().ifPresent(quote -> item.put("quote", quote));
        return byPerson(item, CORRECTED);
    }

    private static ObjectNode added(Correction correction, ArrayNode list) {
        JsonNode value = correction.corrected().orElseThrow();
        ObjectNode item = list.objectNode();
        put(item, correction.fact().field(), value);
        item.put("page", correction.page().orElseThrow());
        item.put(
                "quote",
                correction
                        .quote()
                        .orElse(
                                value.path("text").isString()
                                        ? value.get("text").stringValue()
                                        : BY_PERSON));
        return byPerson(item, ADDED);
    }

    private static void put(ObjectNode item, ReadingField field, JsonNode value) {
        if (field.shape() == Shape.ITEMS) {
            value.propertyNames().forEach(part -> item.set(part, value.get(part)));
        } else {
            item.set(ReadingField.VALUE, value);
        }
    }

    private static ObjectNode fact(Correction correction) {
        ObjectNode fact = JsonNodeFactory.instance.objectNode();
        fact.set(ReadingField.VALUE, correction.corrected().orElse(JsonNodeFactory.instance.nullNode()));
        fact.put("page", correction.page().orElse(null));
        fact.put("quote", correction.quote().orElse(BY_PERSON));
        return byPerson(fact, CORRECTED);
    }

    private static ObjectNode byPerson(ObjectNode fact, String basis) {
        fact.put("confidence", BigDecimal.ONE);
        fact.put("basis", basis);
        fact.putNull("origin");
        // Goes with words that come from a picture only.
        fact.remove("recognisedText");
        return fact;
    }
}
