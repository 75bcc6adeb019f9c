package dev.vetted.reports.reading.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.Reading.Warning.Kind;
import dev.vetted.reports.reading.ReportReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    @Test
    void reportDatedLongAfterItsPeriodIsWarnedOf() throws Exception {
        assertThat(warnings(report(
                        "March 3, 2026",
                        "relevant to security and confidentiality",
                        "Osprey Claims Networks, Inc.",
                        "")))
                .singleElement()
                .extracting(Warning::message)
                .asString()
                .contains("more than 9 months after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Osprey Claims Networks, LLC", "Osprey Claims Network, Inc.", "Osprey Claims Networks Inc"})
    void anotherLegalFormOrASlipIsNoOtherCompany(String name) throws Exception {
        assertThat(warnings(report("June 17, 2025", "relevant to security and confidentiality", name, "")))
                .isEmpty();
    }

    @Test
    void assertionOfAnAffiliateIsWarnedOf() throws Exception {
        assertThat(warnings(report(
                        "June 17, 2025", "relevant to security and confidentiality", "Osprey Payments, Inc.", "")))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.message()).contains("Osprey Payments, Inc.", "Osprey Claims Networks, Inc.");
                    assertThat(warning.page()).isEqualTo(3);
                    assertThat(warning.quote()).isEqualTo("Osprey Payments, Inc.");
                });
    }

    @Test
    void reservationOutsideAnUnqualifiedOpinionIsWarnedOf() throws Exception {
        assertThat(warnings(report(
                        "June 17, 2025",
                        "relevant to security and confidentiality, except for the matters described in Section 4,",
                        "Osprey Claims Networks, Inc.",
                        "")))
                .extracting(Warning::message)
                .anyMatch(message -> message.contains("unqualified") && message.contains("assertion"));
    }

    @Test
    void exceptionInPlainProseIsNoReservation() throws Exception {
        assertThat(warnings(report(
                        "June 17, 2025",
                        "relevant to security and confidentiality",
                        "Osprey Claims Networks, Inc.",
                        "All staff, except for contractors, take part in the training.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Security, Availability, and Privacy", "relevant to security, availability and privacy"})
    void coverWithOtherCategoriesIsWarnedOf(String line) throws Exception {
        Sheets sheets = new Sheets(Look.sans(10))
                .page()
                .title("SOC 2 Type 2", 24)
                .lines("Osprey Claims Networks, Inc.", "Osprey Claims Hub", line);

        assertThat(warnings(rest(sheets)))
                .singleElement()
                .extracting(Warning::message)
                .asString()
                .contains("The cover names other categories");
    }

    @Test
    void coverWithAnotherAuditFirmIsWarnedOf() throws Exception {
        Sheets sheets = new Sheets(Look.sans(10))
                .page()
                .title("SOC 2 Type 2", 24)
                .lines("Osprey Claims Networks, Inc.", "Osprey Claims Hub", "Hobday Crane CPAs, LLP");

        assertThat(warnings(rest(sheets))).singleElement().satisfies(warning -> {
            assertThat(warning.message()).contains("another audit firm", "Larch Dunmore LLP");
            assertThat(warning.quote()).isEqualTo("Hobday Crane CPAs, LLP");
        });
    }

    @Test
    void partOfTheContentsPageThatIsMissingIsWarnedOf() throws Exception {
        Sheets sheets = new Sheets(Look.sans(10))
                .page()
                .title("SOC 2 Type 2", 24)
                .lines("Osprey Claims Networks, Inc.", "Osprey Claims Hub")
                .contents(
                        "Section 1: Independent Service Auditor's Report",
                        "Section 2: Management's Assertion",
                        "Section 3: Description of the Osprey Claims Hub",
                        "Section 4: Tests of Controls and Results",
                        "Section 5: Other Information Provided by Osprey");

        List<Warning> all = new ReportReader().read(rest(sheets)).warnings();

        assertThat(all)
                .filteredOn(warning -> warning.message().contains("contents page"))
                .extracting(Warning::quote)
                .satisfiesExactly(
                        tests -> assertThat(tests).startsWith("Section 4: Tests of Controls"),
                        other -> assertThat(other).startsWith("Section 5: Other Information"));
    }

    @Test
    void summaryOfExceptionsAgreesWithTheTests() throws Exception {
        assertThat(warnings(tested("Our tests found one exception in total.", "AC-02")))
                .isEmpty();
    }

    @Test
    void summaryThatCountsOtherwiseIsWarnedOf() throws Exception {
        assertThat(warnings(tested("Our tests found three exceptions in total.", "AC-02")))
                .singleElement()
                .extracting(Warning::message)
                .asString()
                .contains("counts three exceptions; 1");
    }

    @Test
    void controlListedWithAnExceptionAndNotTestedIsWarnedOf() throws Exception {
        assertThat(warnings(tested("", "AC-31")))
                .singleElement()
                .extracting(Warning::message)
                .asString()
                .contains("AC-31", "not found among the tests");
    }

    @Test
    void controlListedWithAnExceptionThatItsTestDeniesIsWarnedOf() throws Exception {
        assertThat(warnings(tested("", "AC-03")))
                .singleElement()
                .extracting(Warning::message)
                .asString()
                .contains("AC-03", "reports none");
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

    /** Documents without contradictions: a warning that cries wolf is not read when it matters. */
    @ParameterizedTest
    @MethodSource("corpus")
    void soundDocumentsGetNoSuchWarning(Path pdf) throws Exception {
        assertThat(warnings(Files.readAllBytes(pdf))).isEmpty();
    }

    static Stream<Path> corpus() throws Exception {
        List<Path> documents = new ArrayList<>();
        for (String folder : List.of("corpus", "reports")) {
            try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
                files.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(documents::add);
            }
        }
        return documents.stream();
    }

    private static List<Warning> warnings(byte[] pdf) throws Exception {
        return new ReportReader()
                .read(pdf).warnings().stream()
                        .filter(warning -> OF_THE_CONTENT.contains(warning.kind()))
                        .toList();
    }

    /** The report without its cover. */
    private static byte[] rest(Sheets cover) {
        return cover.part("Section 1: Independent Service Auditor's Report")
                .lines("To the Management of Osprey Claims Networks, Inc.")
                .text(
                        "We have examined the description of the Osprey Claims Hub of Osprey Claims Networks, Inc. throughout the period May 1, 2024 to April 30, 2025 and its controls relevant to security and confidentiality (2017 trust services criteria).",
                        "In our opinion, in all material respects, the controls operated effectively throughout the period May 1, 2024 to April 30, 2025.")
                .lines("Larch Dunmore LLP", "Omaha, Nebraska", "June 17, 2025")
                .part("Section 2: Management's Assertion")
                .text("Management of Osprey Claims Networks, Inc. asserts that the description is fair.")
                .part("Section 3: Description of the Osprey Claims Hub")
                .text("Insurers pass claims to repair shops by the Osprey Claims Hub.")
                .bytes();
    }

    /** A report with twelve controls, an exception in AC-02, and a schedule that lists another. */
    private static byte[] tested(String summary, String scheduled) {
        Grid tests = Grid.of("Control(60)", "Control activity(150)", "Criteria(60)", "Test(120)", "Result(100)");
        int number = 1;
        for (Activity one : Activity.all()) {
            String result = number == 2
                    ? "Exception noted: For 1 of 25 positions, no description was kept."
                    : "No exceptions noted.";
            tests.row("AC-%02d".formatted(number++), one.text(), one.criteria(), one.test(), result);
        }
        Grid schedule = Grid.of("Control no.(80)", "Exception(200)", "Management's response(200)")
                .row(scheduled, "One position had no description.", "The description has been written.");
        return Osprey.start(Look.sans(9.5f))
                .part("Section 4: Controls, Tests and Results")
                .text("Each control was tested as told below. " + summary)
                .table(tests)
                .part("Section 5: Other Information Provided by Osprey")
                .text("The exceptions are answered here.")
                .table(schedule)
                .bytes();
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
