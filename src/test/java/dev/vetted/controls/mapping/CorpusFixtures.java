package dev.vetted.controls.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the reports of the corpus state, by their truth files. */
final class CorpusFixtures {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    private CorpusFixtures() {}

    /** The user entity controls of all reports, each with text and criteria. */
    static List<JsonNode> userEntityControls() {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".truth.json"))
                    .sorted()
                    .map(file -> JsonMapper.shared().readTree(file.toFile()))
                    .flatMap(truth -> truth.path("userEntityControls").valueStream())
                    .toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
