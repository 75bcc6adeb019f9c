package dev.vetted.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingFieldTest {

    @Test
    void everyFieldIsAFactOfTheReadingUnderItsKey() {
        List<String> components = Arrays.stream(Reading.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        assertThat(ReadingField.values()).extracting(ReadingField::key).isSubsetOf(components);
    }

    @Test
    void everyPlainFactThatTheScopeOrTheRatingRestsOnCanBeCorrected() {
        List<String> plain = Arrays.stream(Reading.class.getRecordComponents())
                .filter(it -> it.getType() == Fact.class)
                .map(RecordComponent::getName)
                .filter(it -> !List.of("textLayer", "emphasisOfMatter", "significantIncidents")
                        .contains(it))
                .toList();

        assertThat(ReadingField.values()).extracting(ReadingField::key).containsAll(plain);
    }
}
