package dev.vetted.reports.reading.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.Reading.Warning.Kind;
import dev.vetted.reports.reading.ReportReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a report that do not go together, and what should not stand in a finished one. */
class ContradictionsTest {

    private static final List<Kind> OF_THE_CONTENT = List.of(Kind.INCONSISTENT, Kind.PLACEHOLDER, Kind.STALE_CITATION);

    @Test
    void reportThatAgreesWithItselfGetsNoWarning() throws Exception {
        assertThat(warnings(report(
                        "June 17, 2025",
                        "relevant to security and confidentiality",
                        "Osprey Claims Networks, Inc.",
                        "")))
                .isEmpty();
    }

    @Test
    void reportDatedBeforeTheEndOfItsPeriodIsWarnedOf() throws Exception {
        assertThat(warnings(report(
                        "April 2, 2025",
                        "relevant to security and confidentiality",
                        "Osprey Claims Networks, Inc.",
                        "")))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.kind()).isEqualTo(Kind.INCONSISTENT);
                    assertThat(warning.message()).contains("2025-04-02", "2025-04-30");
                });
    }

    @Test
    void reportDatedOnTheLastDayOfItsPeriodIsNot() throws Exception {
        assertThat(warnings(report(
                        "April 30, 2025",
                        "relevant to security and confidentiality",
                        "Osprey Claims Networks, Inc.",
                        "")))
                .isEmpty();
    }

    @Test
    void assertionOnOtherCategoriesIsWarnedOf() throws Exception {
        assertThat(warnings(report(
                        "June 17, 2025", "relevant to security and availability", "Osprey Claims Networks, Inc.", "")))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("availability", "confidentiality"));
    }

    @Test
    void assertionOfAnotherCompanyIsWarnedOf() throws Exception {
        assertThat(warnings(report(
                        "June 17, 2025",
                        "relevant to security and confidentiality",
                        "Bellweather Glass Corporation",
                        "")))
                .extracting(Warning::kind)
                .contains(Kind.INCONSISTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[Insert name of the platform]", "The office is in XXXXX.", "Staff: TBD.", "Lorem ipsum dolor."})
    void placeholdersAreFound(String text) throws Exception {
        assertThat(warnings(report(
                        "June 17, 2025",
                        "relevant to security and confidentiality",
                        "Osprey Claims Networks, Inc.",
                        text)))
                .singleElement()
                .extracting(Warning::kind)
                .isEqualTo(Kind.PLACEHOLDER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"in accordance with SSAE 16", "under AT section 101", "TSP section 100A", "the former SAS No. 70"
            })
    void supersededStandardsAreFound(String text) throws Exception {
        assertThat(warnings(report(
                        "June 17, 2025",
                        "relevant to security and confidentiality",
                        "Osprey Claims Networks, Inc.",
                        "The work was done " + text + ".")))
                .singleElement()
                .extracting(Warning::kind)
                .isEqualTo(Kind.STALE_CITATION);
    }

    /** Twelve documents without contradictions: a warning that cries wolf is not read when it matters. */
    @ParameterizedTest
    @MethodSource("corpus")
    void soundDocumentsGetNoSuchWarning(Path pdf) throws Exception {
        assertThat(warnings(Files.readAllBytes(pdf))).isEmpty();
    }

    static Stream<Path> corpus() throws Exception {
        return Files.list(Path.of("src/test/resources/corpus"))
                .filter(file -> file.toString().endsWith(".pdf"))
                .sorted();
    }

    private static List<Warning> warnings(byte[] pdf) throws Exception {
        return new ReportReader()
                .read(pdf).warnings().stream()
                        .filter(warning -> OF_THE_CONTENT.contains(warning.kind()))
                        .toList();
    }

    private static byte[] report(String date, String categories, String asserting, String inDescription) {
        return new Sheets(Look.sans(10))
                .page()
                .title("SOC 2 Type 2", 24)
                .lines("Osprey Claims Networks, Inc.", "Osprey Claims Hub", "May 1, 2024 to April 30, 2025")
                .part("Section 1: Independent Service Auditor's Report")
                .lines("To the Management of Osprey Claims Networks, Inc.")
                .text(
                        "We have examined the description of the Osprey Claims Hub of Osprey Claims Networks, Inc. throughout the period May 1, 2024 to April 30, 2025 and its controls relevant to security and confidentiality (2017 trust services criteria).",
                        "In our opinion, in all material respects, the controls operated effectively throughout the period May 1, 2024 to April 30, 2025.")
                .lines("Larch Dunmore LLP", "Omaha, Nebraska", date)
                .part("Section 2: Management's Assertion")
                .text("Management of " + asserting + " asserts that the description of the "
                        + (asserting.startsWith("Osprey") ? "Osprey Claims Hub" : "Glass Desk")
                        + " is fair and that controls " + categories + " operated effectively.")
                .part("Section 3: Description of the Osprey Claims Hub")
                .text(
                        "Insurers pass claims to repair shops by the Osprey Claims Hub of Osprey Claims Networks, Inc.",
                        inDescription)
                .bytes();
    }
}
