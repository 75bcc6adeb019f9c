package dev.vetted.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReadingFixtures;
import dev.vetted.reports.reading.ReadingJson;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingFieldTest {

    @Test
    void everyFieldIsAFactOfTheReadingUnderItsKey() {
        List<String> components = Arrays.stream(Reading.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        assertThat(ReadingField.values()).extracting(ReadingField::key).isSubsetOf(components);
    }

    @Test
    void everythingThatAReportStatesCanBeCorrected() {
        List<String> stated = Arrays.stream(Reading.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(it -> !List.of(
                                "textLayer", "unreadablePages", "recognisedPages", "outline", "status", "warnings")
                        .contains(it))
                .toList();

        assertThat(ReadingField.values()).extracting(ReadingField::key).containsExactlyInAnyOrderElementsOf(stated);
    }

    @ParameterizedTest
    @EnumSource(ReadingField.class)
    void theShapeAndThePartsOfAFieldAreThoseOfTheReading(ReadingField field) {
        JsonNode reading = JsonMapper.shared().readTree(new ReadingJson().toJson(ReadingFixtures.smallReading()));
        JsonNode held = reading.get(field.key());
        JsonNode fact = field.isList() ? held.get(0) : held;

        assertThat(held.isArray()).isEqualTo(field.isList());
        assertThat(fact.propertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                field.parts().stream().map(FactPart::key),
                                Stream.of("page", "quote", "confidence", "basis", "origin", "recognisedText"))
                        .toList());
        assertThat(field.parts()).allSatisfy(part -> {
            JsonNode value = fact.get(part.key());
            assertThat(value.isNull() || part.kind().permits(value))
                    .as(part.key())
                    .isTrue();
        });
    }
}
