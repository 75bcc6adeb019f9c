package dev.vetted.reports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReadingJsonTest {

    private static final List<String> LISTS =
            List.of("subserviceOrganizations", "subserviceControls", "userEntityControls", "controls", "exceptions");

    private final ReadingJson json = new ReadingJson();

    @Test
    void readingComesBackFromJsonAsItWas() {
        Reading reading = ReadingFixtures.smallReading();

        Reading back = json.fromJson(json.toJson(reading));

        assertThat(back).isEqualTo(reading);
    }

    @Test
    void scalarsCarryValuePageQuoteConfidenceBasisOriginAndRecognisedTextAndNothingElse() {
        JsonNode tree = JsonMapper.shared().readTree(json.toJson(ReadingFixtures.smallReading()));

        assertThat(tree.get("periodEnd").propertyNames())
                .containsExactlyInAnyOrder("value", "page", "quote", "confidence", "basis", "origin", "recognisedText");
        assertThat(tree.at("/periodEnd/basis").asString()).isEqualTo("The period that the auditor's report names most");
        assertThat(tree.at("/periodEnd/origin").asString()).isEqualTo("TEXT");
        assertThat(tree.at("/periodEnd/value").asString()).isEqualTo("2025-06-30");
        assertThat(tree.at("/serviceAuditor/value").isNull()).isTrue();
        assertThat(tree.at("/categories/0/value").asString()).isEqualTo("SECURITY");
        assertThat(tree.at("/exceptions/0/criteria/0").asString()).isEqualTo("CC6.2");
        assertThat(tree.at("/status/tests").asString()).isEqualTo("READ");
    }

    @Test
    void theSectionsComeInTheSameOrderInEveryProcess() throws UnreadableDocument {
        Reading reading = new ReportReader()
                .read(PdfFixtures.document().page("Some text.").bytes());

        assertThat(reading.status().keySet()).containsExactly(Reading.Section.values());
    }

    @Test
    void itemsOfListsSayAsWellHowTheyWereFound() {
        JsonNode tree = JsonMapper.shared().readTree(json.toJson(ReadingFixtures.smallReading()));

        for (String list : LISTS) {
            assertThat(tree.get(list).get(0).propertyNames())
                    .as(list)
                    .contains("page", "quote", "confidence", "basis", "origin", "recognisedText");
        }
    }

    @Test
    void readingsStoredBeforeTheWayOfFindingWasNotedComeBack() {
        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(json.toJson(ReadingFixtures.smallReading()));
        tree.findParents("confidence")
                .forEach(fact -> ((ObjectNode) fact).remove(List.of("basis", "origin", "recognisedText")));

        Reading back = json.fromJson(tree.toString());

        assertThat(back.periodEnd().value()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(back.periodEnd().confidence()).isEqualTo(Basis.PERIOD_BY_AUDITOR.confidence());
        assertThat(back.periodEnd().basis()).isNull();
        assertThat(back.controls().getFirst().origin()).isNull();
    }

    @Test
    void textThatIsNoReadingIsRefused() {
        assertThatThrownBy(() -> json.fromJson("[1]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a reading");
    }
}
