package dev.vetted.reports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures the reading of every document of the corpus against its truth file. */
class CorpusAccuracyTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final double LEAST_SCORE = 0.98;
    private static final double LEAST_CITED = 0.99;

    /** Each document is read once for all tests. */
    private static final Map<String, JsonNode> READINGS = new ConcurrentHashMap<>();

    static Stream<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pdf"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readingAgreesWithTheTruth(String name) throws Exception {
        JsonNode truth = JsonMapper.shared().readTree(Files.readString(CORPUS.resolve(name + ".truth.json")));

        JsonNode reading = reading(name);

        Accuracy accuracy = Accuracy.of(truth, reading);
        assertThat(accuracy.misleading()).as("readings that would mislead").isEmpty();
        assertThat(accuracy.score()).as(accuracy.toString()).isGreaterThanOrEqualTo(LEAST_SCORE);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void quotesStandOnThePagesTheyName(String name) throws Exception {
        JsonNode reading = reading(name);

        List<String> missing = new Citations(Files.readAllBytes(CORPUS.resolve(name + ".pdf"))).missing(reading);
        long all = Citations.count(reading);
        assertThat(1 - missing.size() / (double) all)
                .as("not found: " + missing)
                .isGreaterThanOrEqualTo(LEAST_CITED);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void classificationFromTheFirstPagesAgreesWithTheTruth(String name) throws Exception {
        byte[] pdf = Files.readAllBytes(CORPUS.resolve(name + ".pdf"));
        JsonNode truth = JsonMapper.shared().readTree(Files.readString(CORPUS.resolve(name + ".truth.json")));

        assertThat(new ReportReader().classify(pdf).value())
                .hasToString(truth.get("documentType").asString());
    }

    private static JsonNode reading(String name) throws IOException, UnreadableDocument {
        if (!READINGS.containsKey(name)) {
            Reading reading = new ReportReader().read(Files.readAllBytes(CORPUS.resolve(name + ".pdf")));
            READINGS.put(name, JsonMapper.shared().readTree(new ReadingJson().toJson(reading)));
        }
        return READINGS.get(name);
    }
}
