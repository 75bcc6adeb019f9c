package dev.vetted.reports.reading.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.Accuracy;
import dev.vetted.reports.reading.Citations;
import dev.vetted.reports.reading.ReadingJson;
import dev.vetted.reports.reading.ReportReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures the reading of layouts that the corpus does not have; each is drawn here and so has a certain truth. */
class LayoutAccuracyTest {

    private static final double LEAST_SCORE = 0.97;
    private static final double LEAST_CITED = 0.97;

    static Stream<Fixture> documents() {
        return Stream.of(
                        TestedReports.all(),
                        SmallTests.all(),
                        ControlTables.all(),
                        ListedElsewhere.all(),
                        ModifiedReports.all(),
                        OtherReports.all(),
                        RelatedDocuments.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readingAgreesWithWhatWasDrawn(Fixture fixture) throws Exception {
        assertReadingAgrees(fixture, fixture.pdf());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readingOfTheTaggedDocumentAgreesWithWhatWasDrawn(Fixture fixture) throws Exception {
        assertReadingAgrees(fixture, fixture.tagged());
    }

    private static void assertReadingAgrees(Fixture fixture, byte[] pdf) throws Exception {
        JsonNode reading = JsonMapper.shared().readTree(new ReadingJson().toJson(new ReportReader().read(pdf)));
        Accuracy accuracy = Accuracy.of(fixture.truth().json(), reading);
        assertThat(accuracy.misleading()).as("readings that would mislead").isEmpty();
        assertThat(accuracy.score()).as(accuracy.toString()).isGreaterThanOrEqualTo(LEAST_SCORE);
        List<String> missing = new Citations(pdf).missing(reading);
        assertThat(1 - missing.size() / (double) Citations.count(reading))
                .as("not found: " + missing)
                .isGreaterThanOrEqualTo(LEAST_CITED);
    }
}
