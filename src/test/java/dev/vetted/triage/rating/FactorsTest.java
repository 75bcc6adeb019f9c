package dev.vetted.triage.rating;

import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static dev.vetted.triage.rating.Bases.basis;
import static dev.vetted.triage.rating.Bases.exception;
import static dev.vetted.triage.rating.Bases.little;
import static dev.vetted.triage.rating.Bases.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.triage.Factor;
import dev.vetted.triage.FactorSource;
import dev.vetted.triage.RatedFactor;
import dev.vetted.triage.Rating;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each factor at the boundaries of its thresholds. */
class FactorsTest {

    private static final String DEVIATED = "Some items tested deviated.";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            CC1.1 | 1
            CC2.3 | 1
            CC5.3 | 1
            CC3.2 | 2
            CC4.1 | 2
            CC9.2 | 2
            A1.1 | 2
            C1.2 | 2
            PI1.3 | 2
            P6.4 | 2
            CC6.1 | 3
            CC7.5 | 3
            CC8.1 | 3
            CC1.1 CC8.1 | 3
            """)
    void criticalityIsThatOfTheMostCriticalCriterion(String criteria, int points) {
        assertThat(factor(Factor.CRITICALITY, on("AC-1", criteria.split(" "))).points())
                .isEqualTo(points);
    }

    @Test
    void criticalityIsHighestWhenTheCriterionIsNotStated() {
        assertThat(factor(Factor.CRITICALITY, on("AC-1")).points()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"1, 37, 1", "1, 38, 0", "2, 51, 1", "2, 52, 0", "0, 21, 1", "0, 22, 0", "25, 25, 1"})
    void theRateAddsWhenItsBoundIsAboveTenPercent(int deviations, int sample, int points) {
        assertThat(factor(Factor.RATE, exception("AC-1", DEVIATED, deviations, sample, "CC6.2"))
                        .points())
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({",", "2,", ", 25", "2, 0", "26, 25", "-1, 25"})
    void numbersThatAreMissingOrImpossibleAreTakenAtTheirWorst(Integer deviations, Integer sample) {
        Rating rating = rate(exception("AC-1", DEVIATED, deviations, sample, "CC6.2"));

        assertThat(rating.points(Factor.RATE)).isEqualTo(1);
        assertThat(rating.points(Factor.KIND)).isEqualTo(1);
        assertThat(rating.rate()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The control was not suitably designed to detect changes.",
                "No formal procedure was in place for the removal of access.",
                "A vulnerability scan had not been implemented.",
                "The control did not exist before May.",
                "The design of the control does not cover contractors."
            })
    void wordsThatSpeakOfTheDesignMakeItOne(String text) {
        assertThat(factor(Factor.KIND, exception("AC-1", text, 1, 60, "CC6.2")))
                .returns("design", RatedFactor::value)
                .returns(1, RatedFactor::points);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"1, 25, operation, 0", "24, 25, operation, 0", "25, 25, did not operate, 1", ", 25, cannot be told, 1"})
    void withoutSuchWordsTheNumbersTell(Integer deviations, Integer sample, String kind, int points) {
        assertThat(factor(
                        Factor.KIND,
                        exception("AC-1", "For some users, access was removed late.", deviations, sample, "CC6.2")))
                .returns(kind, RatedFactor::value)
                .returns(points, RatedFactor::points);
    }

    @Test
    void anExceptionOfATypeOneReportIsOneOfDesign() {
        ReportedException exception = on("AC-1", "CC6.2");
        RatingBasis typeOne = basis(
                little(),
                Bases.EVERYTHING,
                aReading()
                        .documentType(DocumentType.SOC2_TYPE1)
                        .exceptions(exception)
                        .build());

        assertThat(ExceptionRating.of(exception, typeOne).points(Factor.KIND)).isEqualTo(1);
    }

    @Test
    void spreadCountsControlsOfTheRiskDomain() {
        ReportedException first = on("AC-1", "CC6.2");

        assertThat(factor(Factor.SPREAD, first).points()).isZero();
        assertThat(factor(Factor.SPREAD, first, on("AC-1", "CC6.3")).points()).isZero();
        assertThat(factor(Factor.SPREAD, first, on("AC-2", "CC6.6")).points()).isZero();
        assertThat(factor(Factor.SPREAD, first, on("AC-2", "CC6.3")).points()).isEqualTo(1);
        assertThat(factor(Factor.SPREAD, first, on(null, "CC6.1")).points()).isEqualTo(1);
        assertThat(factor(Factor.SPREAD, first, on("AC-2", "CC6.3")).value())
                .isEqualTo("2 controls with exceptions in identity and access; 1 criterion touched");
    }

    @Test
    void anExceptionWithoutCriteriaMayBelongToAnyDomainAndSeries() {
        ReportedException unstated = on("AC-1");

        assertThat(factor(Factor.SPREAD, unstated, on("X-9", "P1.1")).points()).isEqualTo(1);
        assertThat(factor(Factor.SPREAD, on("X-9", "P1.1"), unstated).points()).isEqualTo(1);
        assertThat(factor(Factor.CLUSTER, on("X-9", "P1.1"), unstated, on("AC-2"))
                        .points())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} in the series: {1}")
    @CsvSource({"1, 0", "2, 0", "3, 1", "4, 1"})
    void aClusterIsThreeInOneSeries(int exceptions, int points) {
        List<ReportedException> others = new ArrayList<>();
        for (int number = 1; number < exceptions; number++) {
            others.add(on("CM-" + number, "CC7." + number));
        }

        assertThat(factor(Factor.CLUSTER, on("CM-0", "CC7.5"), others.toArray(ReportedException[]::new))
                        .points())
                .isEqualTo(points);
    }

    @Test
    void aClusterIsFiveInAccessManagementWhereThePolicyAsksForMoreInOneSeries() {
        ReportedException[] four = {on("AC-1", "CC6.1"), on("AC-2", "CC6.2"), on("AC-3", "CC6.3"), on("AC-4", "CC6.1")};
        ReportedException fifth = on("AC-5", "CC6.2");

        assertThat(cluster(fifth, four)).isEqualTo(1);
        assertThat(cluster(four[0], four[1], four[2], four[3])).isZero();
    }

    private static int cluster(ReportedException exception, ReportedException... others) {
        RatingBasis standard = with(exception, others);
        RatingBasis wider = new RatingBasis(
                standard.reading(),
                List.of(),
                standard.scope(),
                standard.use(),
                2,
                standard.policy().with(java.util.Map.of("exceptions.in-one-series", "20")));
        return ExceptionRating.of(exception, wider).points(Factor.CLUSTER);
    }

    @Test
    void aClusterNamesTheExceptionsItIsMadeOf() {
        assertThat(factor(Factor.CLUSTER, on("CM-0", "CC7.5"), on("CM-1", "CC7.1"), on("CM-2", "CC7.2"))
                        .sources())
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.page()).contains(12));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            accounts stayed active for between 4 and 61 days after the termination date | 8.7 | 1
            the account stayed active for 56 days | 8.0 | 1
            the account stayed active for 55 days | 7.9 | 0
            remained active for four and nine business days after, longer than the one business day that the control allows | 1.8 | 0
            was completed 29 days after the due date | 4.1 | 0
            was completed on May 19, 2025, 29 days after the due date of April 20, 2025 | 4.1 | 0
            9, 16 and 23 days late | 3.3 | 0
            the user access reviews for two of four quarters had not been performed | 26.0 | 1
            For one of the three months checked (June 2025), no record could be produced | 4.3 | 0
            For two (2) of forty (40) patches, applied 9 and 16 days later than allowed | 2.3 | 0
            released between three and six business days after rejection, not within 90 days | 1.2 | 0
            triage began between 2 and 5 hours after the alert | 0.0 | 0
            no scan had been run for three (3) months | 13.0 | 1
            access was removed late |  | 0
            For 1 of 4 quarterly access reviews, the review was late |  | 0
            For 2 of 25 users, 3 did not sign |  | 0
            """)
    void theTimeAffectedIsTheLongestThatIsStated(String text, String weeks, int points) {
        assertThat(AffectedTime.weeks(text).map(String::valueOf).orElse(null)).isEqualTo(weeks);
        assertThat(factor(Factor.DURATION, exception("AC-1", text, 1, 60, "CC6.2"))
                        .points())
                .isEqualTo(points);
    }

    @Test
    void everyFactorIsThereOnceWithAReasonAndASource() {
        Rating rating = rate(on("AC-1", "CC6.2"));

        assertThat(rating.factors()).extracting(RatedFactor::factor).containsExactlyInAnyOrder(Factor.values());
        assertThat(rating.factors()).allSatisfy(it -> {
            assertThat(it.value()).isNotBlank();
            assertThat(it.why()).isNotBlank();
        });
        assertThat(rating.factors().stream()
                        .filter(it -> it.factor() != Factor.RELEVANCE && it.factor() != Factor.REPEAT)
                        .flatMap(it -> it.sources().stream()))
                .isNotEmpty()
                .extracting(FactorSource::quote)
                .allMatch(java.util.Optional::isPresent);
    }

    private static RatedFactor factor(Factor factor, ReportedException exception, ReportedException... others) {
        return ExceptionRating.of(exception, with(exception, others)).factors().stream()
                .filter(it -> it.factor() == factor)
                .findFirst()
                .orElseThrow();
    }

    private static Rating rate(ReportedException exception) {
        return ExceptionRating.of(exception, with(exception));
    }

    private static RatingBasis with(ReportedException exception, ReportedException... others) {
        List<ReportedException> all = new ArrayList<>(List.of(others));
        all.add(exception);
        return basis(little(), all.toArray(ReportedException[]::new));
    }
}
