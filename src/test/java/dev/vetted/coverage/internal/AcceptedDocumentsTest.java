package dev.vetted.coverage.internal;

import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.coverage.BridgeLetter;
import dev.vetted.coverage.CoverageDocuments;
import dev.vetted.coverage.CoverageDocuments.NotCounted;
import dev.vetted.coverage.ReportPeriod;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.ConfirmedReading;
import dev.vetted.reports.ReportId;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.reports.reading.ReadingBuilder;
import dev.vetted.reports.reading.ReportReader;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ReviewId;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AcceptedDocumentsTest {

    private static final Instant RECEIVED = Instant.parse("2026-01-20T09:00:00Z");

    @Test
    void aReportOnTestedControlsCountsWithItsPeriodAndEachFileOnce() {
        AssuranceReport report = accepted("report", period("2024-10-01", "2025-09-30"));
        AssuranceReport again = accepted("report", period("2024-10-01", "2025-09-30"));

        CoverageDocuments documents = AcceptedDocuments.of(List.of(report, again));

        assertThat(documents.reports())
                .containsExactly(new ReportPeriod(
                        report.id(),
                        Optional.of("Quillmere Ledger"),
                        LocalDate.of(2024, 10, 1),
                        LocalDate.of(2025, 9, 30),
                        Optional.of(Opinion.UNQUALIFIED)));
        assertThat(documents.notCounted()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SOC2_TYPE2", "BRIDGE_LETTER"})
    void whatTestsNoControlsOverAPeriodCoversNoDay(DocumentType type) {
        assertThat(reason(period("2024-10-01", "2025-09-30").documentType(type)))
                .isEqualTo("it tests no controls over a period");
    }

    @ParameterizedTest
    @EnumSource(names = {"ADVERSE", "DISCLAIMER"})
    void anOpinionWithoutAssuranceCoversNoDay(Opinion opinion) {
        assertThat(reason(period("2024-10-01", "2025-09-30").opinion(opinion)))
                .isEqualTo("its opinion gives no assurance");
    }

    @Test
    void aPeriodThatWasNotReadOrEndsBeforeItStartsCoversNoDay() {
        assertThat(reason(aReading().period(null, null))).isEqualTo("its reading states no period");
        assertThat(reason(period("2025-09-30", "2024-10-01"))).isEqualTo("its reading states no period");
    }

    @ParameterizedTest(name = "letter on {0} to {1}")
    @CsvSource({"2025-10-01, 2025-12-31", "2025-10-01, 2026-01-20"})
    void aLetterSpeaksOfTheTimeThatAPersonStated(LocalDate from, LocalDate to) {
        AssuranceReport letter = accepted("letter", stated(from, to));

        assertThat(withReport(letter).letters()).containsExactly(new BridgeLetter(letter.id(), from, to));
    }

    @ParameterizedTest(name = "letter on {0} to {1}")
    @CsvSource({
        "2025-10-02, 2025-12-31", // not the day after the period
        "2025-09-30, 2025-12-31",
        "2025-10-01, 2026-01-21", // after we got it
        "2025-10-01, 2025-09-30"
    })
    void aLetterOnAnotherTimeBridgesNothing(LocalDate from, LocalDate to) {
        CoverageDocuments documents = withReport(accepted("letter", stated(from, to)));

        assertThat(documents.letters()).isEmpty();
        assertThat(documents.notCounted())
                .extracting(NotCounted::kind)
                .containsExactly(DocumentType.BRIDGE_LETTER.label());
    }

    @Test
    void aLetterMayFollowALetter() {
        AssuranceReport first = accepted("first", stated(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 11, 15)));
        AssuranceReport second = accepted("second", stated(LocalDate.of(2025, 11, 16), LocalDate.of(2025, 12, 31)));

        assertThat(AcceptedDocuments.of(List.of(accepted("report", period("2024-10-01", "2025-09-30")), first, second))
                        .letters())
                .extracting(BridgeLetter::to)
                .containsExactly(LocalDate.of(2025, 11, 15), LocalDate.of(2025, 12, 31));
    }

    @Test
    void aLetterWithoutItsReportBridgesNothing() {
        CoverageDocuments documents = AcceptedDocuments.of(
                List.of(accepted("letter", stated(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)))));

        assertThat(documents.letters()).isEmpty();
        assertThat(documents.notCounted()).hasSize(1);
    }

    @Test
    void theDatesOfALetterAreThoseThatItPrintsAndNotThoseOfTheReportToCome() throws Exception {
        Reading letter = read("dev-09-quillmere-bridge-letter.pdf");
        AssuranceReport accepted = report("letter", letter);

        assertThat(withReport(accepted).letters())
                .containsExactly(new BridgeLetter(accepted.id(), LocalDate.of(2025, 10, 1), LocalDate.of(2026, 1, 15)));
    }

    private static Reading read(String file) throws Exception {
        try (InputStream pdf = AcceptedDocumentsTest.class.getResourceAsStream("/corpus/" + file)) {
            return new ReportReader().read(pdf.readAllBytes());
        }
    }

    private static CoverageDocuments withReport(AssuranceReport letter) {
        return AcceptedDocuments.of(List.of(letter, accepted("report", period("2024-10-01", "2025-09-30"))));
    }

    private static String reason(ReadingBuilder reading) {
        CoverageDocuments documents = AcceptedDocuments.of(List.of(accepted("report", reading)));
        assertThat(documents.reports()).isEmpty();
        return documents.notCounted().getFirst().reason();
    }

    private static ReadingBuilder period(String start, String end) {
        return aReading().period(LocalDate.parse(start), LocalDate.parse(end));
    }

    private static ReadingBuilder stated(LocalDate from, LocalDate to) {
        return aReading().documentType(DocumentType.BRIDGE_LETTER).period(from, to);
    }

    private static AssuranceReport accepted(String file, ReadingBuilder reading) {
        return report(file, reading.build());
    }

    private static AssuranceReport report(String file, Reading reading) {
        return new AssuranceReport(
                ReportId.next(),
                ReviewId.next(),
                Sha256.of(file),
                file + ".pdf",
                "anna",
                RECEIVED,
                AssuranceReport.Status.ACCEPTED,
                Optional.of(reading),
                Optional.of(new ConfirmedReading(reading, List.of(), List.of(), "anna", RECEIVED)),
                Optional.of(Sha256.of("confirmed " + file)),
                Optional.of("anna"),
                Optional.of(RECEIVED),
                Optional.empty());
    }
}
