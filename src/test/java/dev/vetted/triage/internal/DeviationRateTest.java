package dev.vetted.triage.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationRateTest {

    private static final BigDecimal NINETY = new BigDecimal("90");

    @ParameterizedTest(name = "of {0} items")
    @CsvSource({
        "5, 36.9, 58.4, 75.3, 88.8",
        "10, 20.6, 33.7, 45.0, 55.2",
        "15, 14.2, 23.6, 31.7, 39.3",
        "20, 10.9, 18.1, 24.5, 30.4",
        "25, 8.8, 14.7, 19.9, 24.8",
        "40, 5.6, 9.4, 12.8, 15.9",
        "60, 3.8, 6.3, 8.6, 10.8"
    })
    void theUpperBoundIsThatOfClopperAndPearsonAtNinetyPercent(
            int sample, String none, String one, String two, String three) {
        assertThat(DeviationRate.upperBound(0, sample, NINETY)).isEqualTo(none);
        assertThat(DeviationRate.upperBound(1, sample, NINETY)).isEqualTo(one);
        assertThat(DeviationRate.upperBound(2, sample, NINETY)).isEqualTo(two);
        assertThat(DeviationRate.upperBound(3, sample, NINETY)).isEqualTo(three);
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
