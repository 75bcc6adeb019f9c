package dev.vetted.decisions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.thirdparties.Tier;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewCycleTest {

    @ParameterizedTest
    @CsvSource({"CRITICAL, 2027-11-23", "HIGH, 2027-11-23", "MEDIUM, 2028-11-23", "LOW, 2029-11-23"})
    void theTierSaysWhenTheNextReviewIsDue(Tier tier, LocalDate due) {
        assertThat(ReviewCycle.nextReview(tier, LocalDate.of(2026, 11, 23))).isEqualTo(due);
    }

    @Test
    void aDecisionOnALeapDayHoldsUntilTheEndOfFebruary() {
        assertThat(ReviewCycle.nextReview(Tier.HIGH, LocalDate.of(2028, 2, 29))).isEqualTo(LocalDate.of(2029, 2, 28));
    }
}
