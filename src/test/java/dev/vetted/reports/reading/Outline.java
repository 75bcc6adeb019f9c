package dev.vetted.reports.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands in the outlines of the documents whose truth is kept. Parts were checked by the pages of their titles and
 * dates by another extraction of the text; statements were compared with the pages they stand on, changes by their first
 * words.
 */
public final class Outline {

    private static final Path FILE = Path.of("src/test/resources/outlines/outlines.truth.json");

    private Outline() {}

    public static JsonNode truths() {
        try {
            return JsonMapper.shared().readTree(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The truth of one document by the name of its file. */
    public static Optional<JsonNode> truth(Path pdf) {
        String name = pdf.getFileName().toString().replace(".pdf", "");
        return Optional.ofNullable(truths().get(name));
    }

    public static String part(JsonNode part) {
        return "%s %d-%d"
                .formatted(
                        part.get("kind").asString(),
                        part.get("firstPage").asInt(),
                        part.get("lastPage").asInt());
    }

    public static String date(JsonNode date) {
        return "p. %d %s".formatted(date.get("page").asInt(), date.get("value").asString());
    }
}
