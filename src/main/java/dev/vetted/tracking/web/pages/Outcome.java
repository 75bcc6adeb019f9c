package dev.vetted.tracking.web.pages;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came of a step, in words. Workers note their output as a JSON object, people a word. */
final class Outcome {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Outcome() {}

    /** As "reviewOutcome: APPROVED"; of a list only how long it is. Anything but a JSON object stays as it is. */
    static String inWords(String noted) {
        if (!noted.startsWith("{")) {
            return noted;
        }
        try {
            return MAPPER.readTree(noted)
                    .propertyStream()
                    .map(it -> it.getKey() + ": " + inWords(it.getValue()))
                    .collect(Collectors.joining(", "));
        } catch (JacksonException cutOff) {
            return noted;
        }
    }

    private static String inWords(JsonNode value) {
        return value.isArray() ? Integer.toString(value.size()) : value.asString("");
    }
}
