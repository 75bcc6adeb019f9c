package dev.vetted.triage.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationRateTest {

    private static final BigDecimal NINETY = new BigDecimal("90");
    private static final BigDecimal NINETY_FIVE = new BigDecimal("95");

    /** Computed apart from this program, at 90 and at 95 percent. */
    @ParameterizedTest(name = "of {0} items")
    @CsvSource({
        "5, 36.9 45.1, 58.4 65.7, 75.3 81.1, 88.8 92.4",
        "10, 20.6 25.9, 33.7 39.4, 45.0 50.7, 55.2 60.7",
        "15, 14.2 18.1, 23.6 27.9, 31.7 36.3, 39.3 44.0",
        "20, 10.9 13.9, 18.1 21.6, 24.5 28.3, 30.4 34.4",
        "25, 8.8 11.3, 14.7 17.6, 19.9 23.1, 24.8 28.2",
        "40, 5.6 7.2, 9.4 11.3, 12.8 14.9, 15.9 18.3",
        "60, 3.8 4.9, 6.3 7.7, 8.6 10.1, 10.8 12.4"
    })
    void theUpperBoundIsThatOfClopperAndPearson(int sample, String none, String one, String two, String three) {
        int deviations = 0;
        for (String bounds : Arrays.asList(none, one, two, three)) {
            String[] expected = bounds.split(" ");
            assertThat(DeviationRate.upperBound(deviations, sample, NINETY)).isEqualTo(expected[0]);
            assertThat(DeviationRate.upperBound(deviations, sample, NINETY_FIVE))
                    .isEqualTo(expected[1]);
            deviations++;
        }
    }

    @Test
    void whenEveryItemDeviatedNoneMayBeRight() {
        assertThat(DeviationRate.upperBound(25, 25, NINETY)).isEqualTo("100.0");
    }

    @ParameterizedTest
    @CsvSource({"2, 25, 8.0", "1, 3, 33.3", "2, 3, 66.7", "0, 25, 0.0", "1, 1600, 0.1"})
    void theObservedRateIsRoundedToOneDecimal(int deviations, int sample, String rate) {
        assertThat(DeviationRate.observed(deviations, sample)).isEqualTo(rate);
    }
}
