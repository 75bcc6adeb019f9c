package dev.vetted.triage.internal;

import static dev.vetted.criteria.TrustServicesCategory.AVAILABILITY;
import static dev.vetted.criteria.TrustServicesCategory.SECURITY;
import static dev.vetted.triage.TriageFixtures.exception;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.criteria.CriteriaCatalogue;
import dev.vetted.criteria.CriterionId;
import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.scoping.ScopeAnswer;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.triage.Rating;
import dev.vetted.triage.Severity;
import dev.vetted.triage.TriageFixtures;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExceptionRatingTest {

    private static final ScopeMapping SECURITY_ONLY = ScopeFixtures.leaningOn(SECURITY);

    @Test
    void keepsItsPartsApart() {
        Rating rating = rating(TriageFixtures.lateRemovals(), SECURITY_ONLY);

        assertThat(rating.criticality()).isEqualTo(3);
        assertThat(rating.relevance()).isEqualTo(3);
        assertThat(rating.observedRate()).contains(new BigDecimal("8.0"));
        assertThat(rating.upperBound()).contains(new BigDecimal("19.9"));
        assertThat(rating.points()).isEqualTo(10);
        assertThat(rating.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(rating.grounds())
                .containsExactly(
                        "criticality 3 of the control under CC6.2",
                        "relevance 3: our use leans on the categories of CC6.2",
                        "2 of 25: 8.0 % observed, up to 19.9 % at 90 % confidence, above the tolerable 10 %");
    }

    @ParameterizedTest(name = "{0} of {1} under {2}: {3} points, {4}")
    @CsvSource({
        "2, 25, CC6.2, 10, CRITICAL",
        "0, 25, CC6.2, 9, HIGH",
        "1, 60, CC7.2, 9, HIGH",
        "1, 25, CC8.1, 10, CRITICAL",
        "1, 60, CC3.2, 4, MEDIUM",
        "2, 25, CC3.2, 5, MEDIUM",
        "1, 60, CC1.1, 2, LOW",
        "2, 25, CC1.1, 3, LOW"
    })
    void theRateAddsAPointWhenItsBoundIsAboveWhatIsTolerable(
            int deviations, int sample, String criterion, int points, Severity severity) {
        Rating rating = rating(exception(deviations, sample, criterion), SECURITY_ONLY);

        assertThat(rating.points()).isEqualTo(points);
        assertThat(rating.severity()).isEqualTo(severity);
    }

    @Test
    void theMostCriticalOfItsCriteriaCounts() {
        assertThat(rating(exception(1, 60, "CC1.1", "CC6.2"), SECURITY_ONLY).criticality())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({",", "2,", ", 25", "2, 0", "26, 25"})
    void countsThatAreMissingOrImpossibleAreTakenAsAboveWhatIsTolerable(Integer deviations, Integer sample) {
        Rating rating = rating(exception(deviations, sample, "CC6.2"), SECURITY_ONLY);

        assertThat(rating.points()).isEqualTo(10);
        assertThat(rating.observedRate()).isEmpty();
        assertThat(rating.upperBound()).isEmpty();
        assertThat(rating.grounds()).last().asString().contains("no count of deviations");
    }

    @Test
    void anExceptionWithoutACriterionIsTakenSeriously() {
        Rating rating = rating(exception(null, null), SECURITY_ONLY);

        assertThat(rating.criticality()).isEqualTo(3);
        assertThat(rating.relevance()).isEqualTo(2);
        assertThat(rating.severity()).isEqualTo(Severity.HIGH);
    }

    @Test
    void whatTouchesNothingWeLeanOnMattersNothing() {
        Rating rating = rating(exception(25, 25, "A1.2"), SECURITY_ONLY);

        assertThat(rating.relevance()).isZero();
        assertThat(rating.points()).isZero();
        assertThat(rating.severity()).isEqualTo(Severity.NONE);
    }

    @Test
    void oneOfItsCategoriesIsEnoughToLeanOn() {
        assertThat(rating(exception(1, 60, "A1.2", "P4.1"), ScopeFixtures.leaningOn(AVAILABILITY))
                        .relevance())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void whatWeLeanOnIsNeverRatedBelowLow(CriterionId criterion) {
        ScopeMapping everything = ScopeFixtures.leaningOn(TrustServicesCategory.values());

        Rating rating = rating(exception(0, 10_000, criterion.value()), everything);

        assertThat(rating.relevance()).isPositive();
        assertThat(rating.severity()).isGreaterThanOrEqualTo(Severity.LOW);
    }

    static Collection<CriterionId> criteria() {
        return CriteriaCatalogue.edition2017().ids();
    }

    @Test
    void aRequiredCategoryThatIsAGapIsStillLeanedOn() {
        ScopeMapping gap = new ScopeMapping(
                SECURITY_ONLY.review(),
                SECURITY_ONLY.rows().stream()
                        .map(it -> it.id().equals("category-SECURITY")
                                ? it.answered(new ScopeAnswer(it.id(), ScopeVerdict.GAP, "not in the opinion"))
                                : it)
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(rating(TriageFixtures.lateRemovals(), gap).relevance()).isEqualTo(3);
    }

    private static Rating rating(ReportedException exception, ScopeMapping scope) {
        return ExceptionRating.of(exception, scope, ReviewPolicy.standard().exceptions());
    }
}
