package dev.vetted.reports.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Marks what was read from pages whose characters were recognized in a picture. It works on the JSON form, where every
 * fact and every item has the same keys, so that none can be forgotten.
 */
final class Recognition {

    private static final ReadingJson JSON = new ReadingJson();

    /** What is said of the file and not of its words. */
    private static final Set<String> ABOUT_THE_FILE = Set.of("textLayer", "unreadablePages");

    private final Set<Integer> pages;
    private final BigDecimal factor;

    Recognition(Set<Integer> pages, BigDecimal factor) {
        if (factor.signum() <= 0 || factor.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A factor lies above 0 and is at most 1, this one is " + factor + ".");
        }
        this.pages = Set.copyOf(pages);
        this.factor = factor;
    }

    Reading mark(Reading reading) {
        JsonNode tree = JsonMapper.shared().readTree(JSON.toJson(reading));
        tree.properties().stream()
                .filter(part -> !ABOUT_THE_FILE.contains(part.getKey()))
                .forEach(part -> mark(part.getValue()));
        return JSON.fromJson(tree.toString());
    }

    private void mark(JsonNode node) {
        if (node instanceof ObjectNode fact
                && fact.path("origin").asString("").equals(Origin.TEXT.name())
                && pages.contains(fact.path("page").asInt(0))) {
            BigDecimal confidence = fact.get("confidence").decimalValue().multiply(factor, new MathContext(2));
            fact.put("confidence", confidence);
            fact.put("origin", Origin.OCR.name());
        }
        node.forEach(this::mark);
    }
}
