package dev.vetted.reports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.reports.reading.Reading.RecognisedPage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Reading read = ReadingFixtures.smallReading();

    @Test
    void whatStandsOnARecognizedPageIsMarkedAndLosesConfidence() {
        Reading marked = read.recognised(pages(3, 12));

        assertThat(marked.periodEnd())
                .isEqualTo(new Fact<>(
                        read.periodEnd().value(),
                        3,
                        null,
                        new BigDecimal("0.49"),
                        Basis.PERIOD_BY_AUDITOR.sentence(),
                        Origin.OCR,
                        read.periodEnd().quote()));
        assertThat(marked.categories().getFirst().origin()).isEqualTo(Origin.OCR);
        assertThat(marked.controls().getFirst().origin()).isEqualTo(Origin.OCR);
        assertThat(marked.exceptions().getFirst().origin()).isEqualTo(Origin.OCR);
    }

    @Test
    void whatStandsElsewhereStaysAsItWas() {
        Reading marked = read.recognised(pages(3));

        assertThat(marked.reportDate()).isEqualTo(read.reportDate());
        assertThat(marked.controls()).isEqualTo(read.controls());
        assertThat(marked.serviceAuditor()).isEqualTo(Fact.notFound());
        assertThat(marked.warnings()).isEqualTo(read.warnings());
    }

    @Test
    void whatIsSaidOfTheFileIsNoMatterOfItsCharacters() {
        assertThat(read.recognised(pages(1)).textLayer()).isEqualTo(read.textLayer());
    }

    @Test
    void markingTwiceCountsOnce() {
        Reading once = read.recognised(pages(3));

        assertThat(once.recognised(pages(3))).isEqualTo(once);
    }

    @Test
    void aFactorThatAddsConfidenceIsRefused() {
        assertThatThrownBy(() -> new RecognisedPage(3, new BigDecimal("1.1"), "an engine"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.1");
    }

    @Test
    void aSectionThatRestsOnRecognisedPagesDoesNotCountAsRead() {
        assertThat(read.status(Reading.Section.TESTS)).isEqualTo(Reading.Status.READ);

        assertThat(read.recognised(pages(12)).status(Reading.Section.TESTS)).isEqualTo(Reading.Status.UNREADABLE);
    }

    private static List<RecognisedPage> pages(int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> new RecognisedPage(number, HALF, "an engine"))
                .toList();
    }
}
