package dev.vetted.reports.internal;

import dev.vetted.reports.FactKey;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.reading.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The words that a reading quotes, by the key of the fact or warning that rests on them; also those recognised in a
 * picture, which will not be found in the text of the page, so that this is said.
 */
public final class Quotations {

    private static final List<String> OF_THE_OUTLINE =
            List.of("serviceCommitments", "significantChanges", "significantChangesDisclosed", "restrictedUse");

    private Quotations() {}

    /** Those on one page. */
    public static Map<String, String> onPage(Reading reading, int page) {
        ReadingTree tree = new ReadingTree(reading);
        Map<String, String> quotes = new LinkedHashMap<>();
        for (ReadingField field : ReadingField.values()) {
            int items = field.isList() ? tree.list(field).size() : 1;
            for (int i = 0; i < items; i++) {
                FactKey key = field.isList() ? FactKey.of(field, i) : FactKey.of(field);
                put(key.toString(), tree.fact(key), page, quotes);
            }
        }
        JsonNode outline = tree.root().path("outline");
        for (String key : OF_THE_OUTLINE) {
            putAll("outline." + key, outline.path(key), page, quotes);
        }
        putAll("warnings", tree.root().path("warnings"), page, quotes);
        return quotes;
    }

    /** A fact, or each of a list of facts. */
    private static void putAll(String key, JsonNode facts, int page, Map<String, String> quotes) {
        if (!facts.isArray()) {
            put(key, facts, page, quotes);
        }
        for (int i = 0; i < facts.size() && facts.isArray(); i++) {
            put(key + "[" + i + "]", facts.get(i), page, quotes);
        }
    }

    private static void put(String key, JsonNode fact, int page, Map<String, String> quotes) {
        JsonNode words = fact.path("quote").isString() ? fact.get("quote") : fact.path("recognisedText");
        if (fact.path("page").asInt(0) == page && words.isString()) {
            quotes.put(key, words.stringValue());
        }
    }
}
