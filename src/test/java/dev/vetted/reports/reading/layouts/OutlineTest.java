package dev.vetted.reports.reading.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.Outline;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReadingJson;
import dev.vetted.reports.reading.ReportOutline;
import dev.vetted.reports.reading.ReportOutline.PartKind;
import dev.vetted.reports.reading.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The section map and what the document says of itself. */
class OutlineTest {

    @ParameterizedTest
    @MethodSource("documents")
    void outlineOfEachDocumentAgreesWithItsPages(Path pdf) throws Exception {
        JsonNode truth = Outline.truth(pdf).orElseThrow();

        String json = new ReadingJson().toJson(new ReportReader().read(Files.readAllBytes(pdf)));

        JsonNode outline = JsonMapper.shared().readTree(json).get("outline");
        assertThat(texts(outline.get("parts"), Outline::part)).isEqualTo(texts(truth.get("parts"), JsonNode::asString));
        assertThat(texts(
                        outline.get("serviceCommitments"),
                        text -> text.get("value").asString()))
                .isEqualTo(texts(truth.get("serviceCommitments"), JsonNode::asString));
        assertThat(texts(
                        outline.get("significantChanges"),
                        text -> text.get("value").asString()))
                .zipSatisfy(
                        texts(truth.get("significantChanges"), JsonNode::asString),
                        (told, start) -> assertThat(told).startsWith(start));
        for (String key : List.of("significantChangesDisclosed", "restrictedUse")) {
            assertThat(outline.get(key).get("value")).as(key).isEqualTo(truth.get(key));
        }
        if (truth.has("dates")) {
            assertThat(Set.copyOf(texts(outline.get("dates"), Outline::date)))
                    .isEqualTo(Set.copyOf(texts(truth.get("dates"), JsonNode::asString)));
        }
    }

    static Stream<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String folder : List.of("corpus", "reports")) {
            try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
                files.filter(pdf -> pdf.toString().endsWith(".pdf"))
                        .filter(pdf -> Outline.truth(pdf).isPresent())
                        .sorted()
                        .forEach(documents::add);
            }
        }
        return documents.stream();
    }

    private static List<String> texts(JsonNode list, Function<JsonNode, String> text) {
        return list.valueStream().map(text).toList();
    }

    @Test
    void commitmentsAreTheItemsUnderTheirTitle() throws Exception {
        ReportOutline outline = outline(description()
                .heading("Principal Service Commitments and System Requirements")
                .text("The commitments to insurers are these:")
                .bullets("Claims are kept secret from other insurers.", "The hub is open 99.9 percent of each month."));

        assertThat(outline.serviceCommitments())
                .extracting(fact -> fact.value())
                .containsExactly(
                        "Claims are kept secret from other insurers.", "The hub is open 99.9 percent of each month.");
    }

    @Test
    void changesAreToldSentenceBySentence() throws Exception {
        ReportOutline outline = outline(description()
                .heading("Significant Changes during the Period")
                .text("In June 2024 the hub was moved to another region. Shops noticed nothing of it."));

        assertThat(outline.significantChangesDisclosed().value()).isTrue();
        assertThat(outline.significantChanges())
                .extracting(fact -> fact.value())
                .containsExactly("In June 2024 the hub was moved to another region.");
    }

    @Test
    void denialOfChangesIsNoChange() throws Exception {
        ReportOutline outline = outline(description()
                .heading("Significant Changes during the Period")
                .text("No significant changes were made to the hub during the period."));

        assertThat(outline.significantChangesDisclosed().value()).isFalse();
        assertThat(outline.significantChanges()).isEmpty();
    }

    @Test
    void incidentsAndWhatHappenedBeforeThePeriodAreNoChanges() throws Exception {
        ReportOutline outline = outline(description()
                .heading("Incidents and changes")
                .text(
                        "In May 2024 a faulty switch was replaced after it had cut off the hub for an hour. Shortly before the period the mail provider was replaced.",
                        "During the period there were no significant changes."));

        assertThat(outline.significantChangesDisclosed().value()).isFalse();
        assertThat(outline.significantChanges()).isEmpty();
    }

    @Test
    void howChangesAreManagedIsNoChange() throws Exception {
        ReportOutline outline = outline(description()
                .heading("Changes to the system")
                .text("Every change has a ticket in which request, test and approval are recorded."));

        assertThat(outline.significantChangesDisclosed().isFound()).isFalse();
    }

    @Test
    void whereCommitmentsAreWrittenIsNoCommitment() throws Exception {
        ReportOutline outline = outline(
                description()
                        .heading("Service Commitments")
                        .text(
                                "Osprey undertakes to keep claims secret and to answer within a day. The commitments are written in the agreements."));

        assertThat(outline.serviceCommitments())
                .extracting(fact -> fact.value())
                .containsExactly("Osprey undertakes to keep claims secret and to answer within a day.");
    }

    @Test
    void silenceOnChangesIsNotFound() throws Exception {
        assertThat(outline(description()).significantChangesDisclosed().isFound())
                .isFalse();
    }

    @Test
    void useIsRestrictedWhereTheAuditorSaysForWhomTheReportIs() throws Exception {
        Reading reading = read(description());

        assertThat(reading.outline().restrictedUse().value()).isTrue();
        assertThat(reading.outline().restrictedUse().quote()).contains("This report is for");
    }

    @Test
    void everyDateIsListedWithThePartInWhichItStands() throws Exception {
        ReportOutline outline = outline(description());

        assertThat(outline.dates())
                .filteredOn(date -> date.value().equals(LocalDate.of(2025, 6, 17)))
                .extracting(ReportOutline.PrintedDate::part)
                .containsExactly(PartKind.AUDITORS_REPORT);
        assertThat(outline.dates())
                .filteredOn(date -> date.value().equals(LocalDate.of(2025, 4, 30)))
                .extracting(ReportOutline.PrintedDate::part)
                .containsExactly(PartKind.FRONT_MATTER, PartKind.AUDITORS_REPORT, PartKind.AUDITORS_REPORT);
    }

    private static Sheets description() {
        return Osprey.start(Look.sans(10));
    }

    private static ReportOutline outline(Sheets sheets) throws Exception {
        return read(sheets).outline();
    }

    private static Reading read(Sheets sheets) throws Exception {
        return new ReportReader().read(sheets.bytes());
    }
}
