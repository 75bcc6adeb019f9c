package dev.vetted.reports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingJsonTest {

    private final ReadingJson json = new ReadingJson();

    @Test
    void readingComesBackFromJsonAsItWas() {
        Reading reading = ReadingFixtures.smallReading();

        Reading back = json.fromJson(json.toJson(reading));

        assertThat(back).isEqualTo(reading);
    }

    @Test
    void scalarsCarryValuePageQuoteAndConfidenceAndNothingElse() {
        JsonNode tree = JsonMapper.shared().readTree(json.toJson(ReadingFixtures.smallReading()));

        assertThat(tree.get("periodEnd").propertyNames())
                .containsExactlyInAnyOrder("value", "page", "quote", "confidence");
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
    void textThatIsNoReadingIsRefused() {
        assertThatThrownBy(() -> json.fromJson("[1]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a reading");
    }
}
