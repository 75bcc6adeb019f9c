package dev.vetted.reports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the reading of every document whose truth is kept beside it: the corpus, and reports that others drew up
 * without knowing how they are read.
 */
class CorpusAccuracyTest {

    private static final List<Path> FOLDERS =
            List.of(Path.of("src/test/resources/corpus"), Path.of("src/test/resources/reports"));
    private static final double LEAST_SCORE = 0.95;
    private static final double LEAST_MEAN = 0.99;
    private static final double LEAST_CITED = 0.97;
    private static final double LEAST_CITED_OF_ALL = 0.99;

    /** Each document is read once for all tests. */
    private static final Map<Path, JsonNode> READINGS = new ConcurrentHashMap<>();

    static Stream<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(documents::add);
            }
        }
        return documents.stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readingAgreesWithTheTruth(Path pdf) throws Exception {
        JsonNode truth = truth(pdf);

        JsonNode reading = reading(pdf);

        Accuracy accuracy = Accuracy.of(truth, reading);
        assertThat(accuracy.misleading()).as("readings that would mislead").isEmpty();
        assertThat(accuracy.score()).as(accuracy.toString()).isGreaterThanOrEqualTo(LEAST_SCORE);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void quotesStandOnThePagesTheyName(Path pdf) throws Exception {
        JsonNode reading = reading(pdf);

        List<String> missing = new Citations(Files.readAllBytes(pdf)).missing(reading);
        long all = Citations.count(reading);
        assertThat(1 - missing.size() / (double) all)
                .as("not found: " + missing)
                .isGreaterThanOrEqualTo(LEAST_CITED);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void classificationFromTheFirstPagesAgreesWithTheTruth(Path pdf) throws Exception {
        JsonNode truth = truth(pdf);

        assertThat(new ReportReader().classify(Files.readAllBytes(pdf)).value())
                .hasToString(truth.get("documentType").asString());
    }

    @Test
    void quotesOfAllReadingsTogetherStandOnThePagesTheyName() throws Exception {
        long missing = 0;
        long all = 0;
        for (Path pdf : documents().toList()) {
            missing +=
                    new Citations(Files.readAllBytes(pdf)).missing(reading(pdf)).size();
            all += Citations.count(reading(pdf));
        }

        assertThat(1 - missing / (double) all).isGreaterThanOrEqualTo(LEAST_CITED_OF_ALL);
    }

    @Test
    void allReadingsTogetherAgreeWithTheTruth() throws Exception {
        double sum = 0;
        List<Path> documents = documents().toList();
        for (Path pdf : documents) {
            sum += Accuracy.of(truth(pdf), reading(pdf)).score();
        }

        assertThat(sum / documents.size()).isGreaterThanOrEqualTo(LEAST_MEAN);
    }

    private static JsonNode truth(Path pdf) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(Path.of(pdf.toString().replaceFirst("\\.pdf$", ".truth.json"))));
    }

    private static JsonNode reading(Path pdf) throws IOException, UnreadableDocument {
        if (!READINGS.containsKey(pdf)) {
            Reading reading = new ReportReader().read(Files.readAllBytes(pdf));
            READINGS.put(pdf, JsonMapper.shared().readTree(new ReadingJson().toJson(reading)));
        }
        return READINGS.get(pdf);
    }
}
