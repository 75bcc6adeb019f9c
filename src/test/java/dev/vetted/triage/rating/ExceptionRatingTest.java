package dev.vetted.triage.rating;

import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static dev.vetted.triage.rating.Bases.basis;
import static dev.vetted.triage.rating.Bases.exception;
import static dev.vetted.triage.rating.Bases.little;
import static dev.vetted.triage.rating.Bases.much;
import static dev.vetted.triage.rating.Bases.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.thirdparties.Use;
import dev.vetted.triage.Rating;
import dev.vetted.triage.Severity;
import dev.vetted.triage.TriageFixtures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExceptionRatingTest {

    @Test
    void keepsItsFactorsApart() {
        Rating rating = rate(TriageFixtures.lateRemovals(), much());

        assertThat(rating.criticality()).isEqualTo(3);
        assertThat(rating.relevance()).isEqualTo(3);
        assertThat(rating.rate().orElseThrow().observed()).isEqualTo("8.0");
        assertThat(rating.rate().orElseThrow().upperBound()).isEqualTo("19.9");
        assertThat(rating.sum()).isEqualTo("3 × 3 + 1 = 10 points");
        assertThat(rating.severity()).isEqualTo(Severity.HIGH);
        assertThat(rating.policyVersion()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} of {1} under {2}: {3} points, {4}")
    @CsvSource({
        "0, 60, CC1.1, 1, LOW",
        "2, 25, CC3.2, 3, LOW",
        "1, 60, CC6.2, 3, LOW",
        "2, 25, CC6.2, 4, MEDIUM",
        "25, 25, CC6.2, 5, MEDIUM"
    })
    void withLittleAtStakeItIsMediumAtMostByItself(
            int deviations, int sample, String criterion, int points, Severity severity) {
        Rating rating = rate(exception("AC-1", "Deviated.", deviations, sample, criterion), little());

        assertThat(rating.points()).isEqualTo(points);
        assertThat(rating.severity()).isEqualTo(severity);
    }

    @ParameterizedTest(name = "{0} of {1} under {2}: {3} points, {4}")
    @CsvSource({
        "1, 60, CC1.1, 2, LOW",
        "2, 25, CC1.1, 3, LOW",
        "1, 60, CC9.2, 4, MEDIUM",
        "1, 60, PI1.3, 6, MEDIUM",
        "2, 25, PI1.3, 7, MEDIUM",
        "25, 25, PI1.3, 8, HIGH",
        "1, 60, CC8.1, 9, HIGH",
        "25, 25, CC8.1, 11, HIGH"
    })
    void withMuchAtStakeItRisesToHigh(int deviations, int sample, String criterion, int points, Severity severity) {
        Rating rating = rate(exception("AC-1", "Deviated.", deviations, sample, criterion), much());

        assertThat(rating.points()).isEqualTo(points);
        assertThat(rating.severity()).isEqualTo(severity);
    }

    @Test
    void isCriticalFromThreeAdditionsOnAKeyControl() {
        ReportedException rated = exception("AC-1", "Stayed active for 61 days.", 9, 40, "CC6.2");

        assertThat(ExceptionRating.of(rated, basis(much(), rated)).severity()).isEqualTo(Severity.HIGH);
        assertThat(ExceptionRating.of(rated, basis(much(), rated, on("AC-2", "CC6.3")))
                        .severity())
                .isEqualTo(Severity.CRITICAL);
    }

    @Test
    void anExceptionWithoutACriterionIsNeverBelowWhatThePolicySaysOfUnratedOnes() {
        Rating rating = rate(exception("AC-1", "Deviated.", 1, 60), little());

        assertThat(rating.points()).isEqualTo(3);
        assertThat(rating.severity()).isEqualTo(Severity.MEDIUM);
    }

    @Test
    void whatTouchesNothingWeLeanOnMattersNothing() {
        ReportedException rated = exception("AC-1", "Deviated.", 25, 25, "A1.2");
        Rating rating = ExceptionRating.of(
                rated,
                basis(
                        much(),
                        ScopeFixtures.leaningOn(TrustServicesCategory.SECURITY),
                        aReading().exceptions(rated).build()));

        assertThat(rating.points()).isZero();
        assertThat(rating.sum()).isEqualTo("2 × 0 = 0 points");
        assertThat(rating.severity()).isEqualTo(Severity.NONE);
    }

    @Test
    void managementsResponseChangesNothing() {
        ReportedException silent = on("AC-1", "CC6.2");
        ReportedException answered = new ReportedException(
                silent.controlId(),
                silent.criteria(),
                silent.text(),
                silent.deviations(),
                silent.sample(),
                "Fixed on May 1, and a compensating control was in place.",
                silent.page(),
                silent.quote(),
                Basis.EXCEPTION_COUNTED);

        assertThat(rate(answered, much())).isEqualTo(rate(silent, much()));
    }

    @Test
    void anotherPolicyGivesAnotherRatingThatNamesIt() {
        ReportedException rated = TriageFixtures.lateRemovals();
        RatingBasis first = basis(much(), rated);
        RatingBasis second = new RatingBasis(
                first.reading(),
                List.of(),
                first.scope(),
                first.use(),
                2,
                first.policy()
                        .with(Map.of("exceptions.tolerable-key-percent", "20", "exceptions.tolerable-percent", "20")));

        assertThat(ExceptionRating.of(rated, second).points()).isEqualTo(9);
        assertThat(ExceptionRating.of(rated, second).policyVersion()).isEqualTo(2);
    }

    private static Rating rate(ReportedException exception, Use use) {
        return ExceptionRating.of(exception, basis(use, exception));
    }
}
