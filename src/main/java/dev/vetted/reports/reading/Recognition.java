package dev.vetted.reports.reading;

import dev.vetted.reports.reading.Reading.RecognisedPage;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.reports.reading.Reading.Warning;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Marks what was read from pages whose text was recognised in a picture, and lets no section that rests on it count as
 * read. It works on the JSON form, where every
 * fact and every item has the same keys, so that none can be forgotten.
 */
final class Recognition {

    private static final ReadingJson JSON = new ReadingJson();

    /** What is said of the file and not of its words. */
    private static final Set<String> ABOUT_THE_FILE = Set.of("textLayer", "unreadablePages");

    /** What of a reading makes a section count as read. */
    private static final Map<String, List<String>> RESTS_ON = Map.of(
            "auditorsReport", List.of("opinion"),
            "subserviceOrganizations", List.of("subserviceOrganizations"),
            "subserviceControls", List.of("subserviceControls"),
            "userEntityControls", List.of("userEntityControls"),
            "controls", List.of("controls"),
            "tests", List.of("controls", "exceptions"),
            "responses", List.of("exceptions"));

    private final List<RecognisedPage> pages;
    private final Map<Integer, BigDecimal> confidence;

    Recognition(List<RecognisedPage> pages) {
        this.pages = List.copyOf(pages);
        this.confidence = pages.stream().collect(Collectors.toMap(RecognisedPage::page, RecognisedPage::confidence));
    }

    Reading mark(Reading reading) {
        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(JSON.toJson(reading));
        tree.properties().stream()
                .filter(part -> !ABOUT_THE_FILE.contains(part.getKey()))
                .forEach(part -> mark(part.getValue()));
        tree.set("recognisedPages", JsonMapper.shared().valueToTree(pages));
        ObjectNode status = (ObjectNode) tree.get("status");
        RESTS_ON.forEach((section, parts) -> {
            if (parts.stream().anyMatch(part -> hasRecognised(tree.path(part)))) {
                status.put(section, Status.UNREADABLE.name());
            }
        });
        return JSON.fromJson(tree.toString());
    }

    private void mark(JsonNode node) {
        if (node instanceof ObjectNode cited) {
            BigDecimal factor = confidence.get(cited.path("page").asInt(0));
            if (factor != null && cited.path("origin").asString("").equals(Origin.TEXT.name())) {
                BigDecimal known = cited.get("confidence").decimalValue();
                cited.put("confidence", known.multiply(factor, new MathContext(2)));
                cited.put("origin", Origin.OCR.name());
                moveQuote(cited);
            } else if (factor != null && isOnShownText(cited.path("kind").asString(""))) {
                moveQuote(cited);
            }
        }
        node.forEach(this::mark);
    }

    private static boolean hasRecognised(JsonNode part) {
        boolean itself = part.path("origin").asString("").equals(Origin.OCR.name());
        return itself || part.valueStream().anyMatch(Recognition::hasRecognised);
    }

    /** Hidden text is text of the file, whatever the page shows. */
    private static boolean isOnShownText(String warning) {
        return !warning.isEmpty() && !warning.equals(Warning.Kind.HIDDEN_TEXT.name());
    }

    /** Words from a picture are no quote: who looks for them in the file's text does not find them. */
    private static void moveQuote(ObjectNode cited) {
        if (cited.hasNonNull("quote")) {
            cited.set("recognisedText", cited.get("quote"));
            cited.putNull("quote");
        }
    }
}
