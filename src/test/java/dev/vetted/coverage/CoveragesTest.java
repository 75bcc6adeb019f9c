package dev.vetted.coverage;

import static dev.vetted.tasks.TaskFixtures.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.vetted.shared.Refusal;
import dev.vetted.testing.DomainTest;
import dev.vetted.testing.OnH2;
import dev.vetted.testing.OnMySql;
import dev.vetted.testing.ReviewSteps;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.ThirdPartyId;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class CoveragesTest extends DomainTest {

    @Autowired
    ReviewSteps steps;

    @Autowired
    Coverages coverages;

    @Autowired
    Reviews reviews;

    @Autowired
    Engagements engagements;

    ReviewId review;

    @BeforeEach
    void openReview() {
        review = steps.open();
    }

    @Test
    void aReportCountsOnceItIsAccepted() {
        steps.upload(review, ANNA);
        assertThat(coverages.documentsOf(thirdParty()).reports()).isEmpty();

        steps.confirmReading(review, ANNA);

        assertThat(coverages.documentsOf(thirdParty()).reports())
                .extracting(ReportPeriod::start, ReportPeriod::end)
                .containsExactly(tuple(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30)));
    }

    @Test
    void todayIsADayLikeOthersByTheClock() {
        steps.upload(review, ANNA);
        steps.confirmReading(review, ANNA);

        assertThat(coverages.today(thirdParty()))
                .isEqualTo(coverages.of(thirdParty(), LocalDate.of(2026, 11, 23)))
                .satisfies(it -> {
                    assertThat(it.policyVersion()).isEqualTo(1);
                    assertThat(it.standing().state()).isEqualTo(CoverageState.UNCOVERED_AFTER_PERIOD);
                    assertThat(it.nextChange()).contains(LocalDate.of(2026, 12, 31));
                    assertThat(it.thenStanding())
                            .hasValueSatisfying(
                                    then -> assertThat(then.wanted()).isEqualTo(Wanted.BRIDGE_LETTER));
                });
    }

    @Test
    void anUnknownThirdPartyHasNone() {
        assertThatThrownBy(() -> coverages.today(ThirdPartyId.next())).isInstanceOf(Refusal.Unknown.class);
    }

    private ThirdPartyId thirdParty() {
        return engagements.get(reviews.get(review).engagement()).thirdParty();
    }
}

@OnH2
class CoveragesOnH2Test extends CoveragesTest {}

@OnMySql
class CoveragesOnMySqlTest extends CoveragesTest {}
