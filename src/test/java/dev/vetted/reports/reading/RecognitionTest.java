package dev.vetted.reports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.reports.reading.Reading.RecognisedPage;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Reading read = ReadingFixtures.smallReading();

    @Test
    void whatStandsOnARecognisedPageIsMarkedAndLosesConfidence() {
        Reading marked = read.recognised(half(3, 12));

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
        Reading marked = read.recognised(half(3));

        assertThat(marked.reportDate()).isEqualTo(read.reportDate());
        assertThat(marked.controls()).isEqualTo(read.controls());
        assertThat(marked.serviceAuditor()).isEqualTo(Fact.notFound());
        assertThat(marked.warnings()).isEqualTo(read.warnings());
    }

    @Test
    void whatIsSaidOfTheFileIsNoMatterOfItsCharacters() {
        assertThat(read.recognised(half(1)).textLayer()).isEqualTo(read.textLayer());
    }

    @Test
    void markingTwiceCountsOnce() {
        Reading once = read.recognised(half(3));

        assertThat(once.recognised(half(3))).isEqualTo(once);
    }

    @Test
    void noSectionThatRestsOnAPictureCountsAsRead() {
        assertThat(read.status(Section.TESTS)).isEqualTo(Status.READ);

        assertThat(read.recognised(half(12)).status(Section.TESTS)).isEqualTo(Status.UNREADABLE);
        assertThat(read.recognised(half(3)).status(Section.TESTS)).isEqualTo(Status.READ);
    }

    @Test
    void wordsFromAPictureSayThatTheyAre() {
        Reading marked = read.recognised(half(12));

        assertThat(marked.controls().getFirst().quote()).isNull();
        assertThat(marked.controls().getFirst().words()).contains("Recognised in a picture: Access is removed.");
        assertThat(read.controls().getFirst().words()).contains("Access is removed.");
    }

    @Test
    void pagesThatWereRecognisedAreListedAndComeBackFromJson() {
        Reading marked = read.recognised(half(3, 12));

        assertThat(marked.recognisedPages()).isEqualTo(half(3, 12));
        assertThat(new ReadingJson().fromJson(new ReadingJson().toJson(marked))).isEqualTo(marked);
    }

    @Test
    void aFactorThatAddsConfidenceIsRefused() {
        assertThatThrownBy(() -> new RecognisedPage(3, new BigDecimal("1.1"), "tesseract 5.3.0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.1");
    }

    private static List<RecognisedPage> half(Integer... pages) {
        return Arrays.stream(pages)
                .map(page -> new RecognisedPage(page, HALF, "tesseract 5.3.0"))
                .toList();
    }
}
