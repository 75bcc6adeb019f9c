package dev.vetted.reports.internal;

import dev.vetted.reports.FactKey;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Warning;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The words that a reading quotes, by the key of the fact or warning that rests on them. */
public final class Quotations {

    private Quotations() {}

    /** Those on one page. */
    public static Map<String, String> onPage(Reading reading, int page) {
        ReadingTree tree = new ReadingTree(reading);
        Map<String, String> quotes = new LinkedHashMap<>();
        for (ReadingField field : ReadingField.values()) {
            int items = field.isList() ? tree.list(field).size() : 1;
            for (int i = 0; i < items; i++) {
                FactKey key = field.isList() ? FactKey.of(field, i) : FactKey.of(field);
                JsonNode fact = tree.fact(key);
                if (fact.path("page").asInt(0) == page && fact.path("quote").isString()) {
                    quotes.put(key.toString(), fact.get("quote").stringValue());
                }
            }
        }
        for (int i = 0; i < reading.warnings().size(); i++) {
            Warning warning = reading.warnings().get(i);
            if (warning.page() != null && warning.page() == page && warning.quote() != null) {
                quotes.put("warnings[%d]".formatted(i), warning.quote());
            }
        }
        return quotes;
    }
}
