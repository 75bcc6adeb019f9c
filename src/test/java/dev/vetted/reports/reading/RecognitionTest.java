package dev.vetted.reports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Reading read = ReadingFixtures.smallReading();

    @Test
    void whatStandsOnARecognizedPageIsMarkedAndLosesConfidence() {
        Reading marked = read.recognized(Set.of(3, 12), HALF);

        assertThat(marked.periodEnd())
                .isEqualTo(new Fact<>(
                        read.periodEnd().value(),
                        3,
                        read.periodEnd().quote(),
                        new BigDecimal("0.49"),
                        Basis.PERIOD_BY_AUDITOR.sentence(),
                        Origin.OCR));
        assertThat(marked.categories().getFirst().origin()).isEqualTo(Origin.OCR);
        assertThat(marked.controls().getFirst().origin()).isEqualTo(Origin.OCR);
        assertThat(marked.exceptions().getFirst().origin()).isEqualTo(Origin.OCR);
    }

    @Test
    void whatStandsElsewhereStaysAsItWas() {
        Reading marked = read.recognized(Set.of(3), HALF);

        assertThat(marked.reportDate()).isEqualTo(read.reportDate());
        assertThat(marked.controls()).isEqualTo(read.controls());
        assertThat(marked.serviceAuditor()).isEqualTo(Fact.notFound());
        assertThat(marked.warnings()).isEqualTo(read.warnings());
    }

    @Test
    void whatIsSaidOfTheFileIsNoMatterOfItsCharacters() {
        assertThat(read.recognized(Set.of(1), HALF).textLayer()).isEqualTo(read.textLayer());
    }

    @Test
    void markingTwiceCountsOnce() {
        Reading once = read.recognized(Set.of(3), HALF);

        assertThat(once.recognized(Set.of(3), HALF)).isEqualTo(once);
    }

    @Test
    void aFactorThatAddsConfidenceIsRefused() {
        assertThatThrownBy(() -> read.recognized(Set.of(3), new BigDecimal("1.1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.1");
    }
}
