package dev.vetted.scoping.internal;

import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static dev.vetted.scoping.ScopeVerdict.COVERED;
import static dev.vetted.scoping.ScopeVerdict.GAP;
import static dev.vetted.scoping.ScopeVerdict.NOT_APPLICABLE;
import static dev.vetted.scoping.ScopeVerdict.TO_CONFIRM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.scoping.RequiredAssurance;
import dev.vetted.scoping.RequiredAssurance.Freshness;
import dev.vetted.scoping.RequiredAssurance.ReportType;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aSecondTypeReportIsWhatIsWanted() {
        assertThat(verdict("report-type", aReading().build())).isEqualTo(COVERED);
    }

    @ParameterizedTest(name = "{1} where {0} is required: {2}")
    @CsvSource({
        "SOC2_TYPE2, SOC2_TYPE1, GAP",
        "SOC2_TYPE1, SOC2_TYPE1, COVERED",
        "SOC2_TYPE1, SOC2_TYPE2, COVERED",
        "SOC2_TYPE1, SOC3, GAP",
        "SOC2_TYPE2, ISO27001_CERTIFICATE, GAP",
        "NONE, SOC2_TYPE1, COVERED",
        "NONE, PENTEST_SUMMARY, NOT_APPLICABLE",
        "NONE, , NOT_APPLICABLE"
    })
    void theReportIsHeldAgainstTheTypeThatIsRequired(ReportType required, DocumentType type, ScopeVerdict expected) {
        Reading reading = aReading().documentType(type).build();

        assertThat(row("report-type", required(required, Freshness.CURRENT), reading)
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void aCertificateIsAskedAboutWhereItStandsInForSecurity() {
        RequiredAssurance mild = new RequiredAssurance(
                List.of(ScopeFixtures.required(TrustServicesCategory.SECURITY, "ISO_27001")),
                ReportType.SOC2_TYPE2,
                Freshness.NO_RED_FLAG,
                "Medium tier.");
        Reading reading =
                aReading().documentType(DocumentType.ISO27001_CERTIFICATE).build();

        assertThat(row("report-type", mild, reading).verdict()).isEqualTo(TO_CONFIRM);
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SOC2_TYPE1", "SOC2_TYPE2"})
    void aRelativeOfTheReportIsAGap(DocumentType type) {
        Reading reading = aReading().documentType(type).build();

        assertThat(verdict("report-type", reading)).isEqualTo(GAP);
    }

    @Test
    void aTypeThatWasNotReadIsAskedForAndNotTakenForAFirstType() {
        ScopeRow row = row("report-type", aReading().documentType(null).build());

        assertThat(row.verdict()).isEqualTo(TO_CONFIRM);
        assertThat(row.covered()).isEqualTo("not found in the report");
        assertThat(row.reason()).contains("what kind of report").doesNotContain("design");
        assertThat(row.page()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UNQUALIFIED, COVERED", "QUALIFIED, TO_CONFIRM", "ADVERSE, GAP", "DISCLAIMER, GAP", ", TO_CONFIRM"})
    void theOpinionDecidesOrAsks(Opinion opinion, ScopeVerdict expected) {
        assertThat(verdict("opinion", aReading().opinion(opinion).build())).isEqualTo(expected);
    }

    @Test
    void anOpinionThatWasNotReadIsLookedUpAndAQualifiedOneWeighed() {
        assertThat(row("opinion", aReading().opinion(null).build()).reason()).contains("Look up");
        assertThat(row("opinion", aReading().opinion(Opinion.QUALIFIED).build()).reason())
                .contains("The criteria of the qualification were not found");
    }

    @Test
    void aQualificationOnWhatWeLeanOnIsAGapAndOneOnAnythingElseIsAskedAbout() {
        Reading access =
                aReading().opinion(Opinion.QUALIFIED).opinionCriteria("CC6.2").build();
        Reading privacy =
                aReading().opinion(Opinion.QUALIFIED).opinionCriteria("P4.2").build();

        assertThat(verdict("opinion", access)).isEqualTo(GAP);
        assertThat(row("opinion", access).reason()).endsWith("leans on: CC6.2.");
        assertThat(verdict("opinion", privacy)).isEqualTo(TO_CONFIRM);
        assertThat(row("opinion", privacy).reason()).contains("names no criterion that our use leans on");
    }

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @CsvSource({
        "2026-01-01, 2026-06-30, COVERED",
        "2026-01-01, 2026-06-29, GAP",
        "2026-01-01, 2026-07-01, COVERED",
        "2025-10-01, 2026-03-31, COVERED",
        "2025-10-01, 2026-03-30, GAP",
        "2025-10-01, 2026-09-30, COVERED"
    })
    void aPeriodOfSixMonthsIsLongEnoughAndADayLessIsNot(LocalDate start, LocalDate end, ScopeVerdict expected) {
        assertThat(verdict("period-length", aReading().period(start, end).build()))
                .isEqualTo(expected);
    }

    @Test
    void underThreeMonthsIsFarTooShort() {
        Reading reading = aReading()
                .period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 30))
                .build();

        assertThat(row("period-length", reading).reason()).startsWith("Far too short");
    }

    @Test
    void aReportOnOneDateHasNoPeriodToBeShort() {
        Reading reading = aReading()
                .documentType(DocumentType.SOC2_TYPE1)
                .period(null, null)
                .build();

        assertThat(verdict("period-length", reading)).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({", 2026-06-30", "2026-01-01,", ","})
    void aPeriodThatWasNotReadIsAskedFor(LocalDate start, LocalDate end) {
        assertThat(verdict("period-length", aReading().period(start, end).build()))
                .isEqualTo(TO_CONFIRM);
    }

    @ParameterizedTest(name = "ended {0}: {1}")
    @CsvSource({
        "2025-11-22, GAP",
        "2025-11-23, COVERED",
        "2025-11-24, COVERED",
        "2026-11-22, COVERED",
        "2026-11-23, COVERED",
        "2026-11-24, TO_CONFIRM"
    })
    void aPeriodThatEndedUpToAYearAgoIsRecentEnough(LocalDate end, ScopeVerdict expected) {
        Reading reading = aReading().period(end.minusYears(1), end).build();

        assertThat(verdict("period-age", reading)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: ended {1}: {2}")
    @CsvSource({
        "NO_RED_FLAG, 2025-08-22, GAP",
        "NO_RED_FLAG, 2025-08-23, COVERED",
        "NO_RED_FLAG, 2025-08-24, COVERED",
        "ANY, 2019-01-01, NOT_APPLICABLE"
    })
    void howOldItMayBeFollowsFromTheRequiredFreshness(Freshness freshness, LocalDate end, ScopeVerdict expected) {
        Reading reading = aReading().period(end.minusYears(1), end).build();

        assertThat(row("period-age", required(ReportType.SOC2_TYPE2, freshness), reading)
                        .verdict())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-22, GAP", "2025-11-23, COVERED"})
    void aReportOnOneDateNeverCountsLongerThanTheYearOfThePolicy(LocalDate asOf, ScopeVerdict expected) {
        Reading reading = aReading().period(null, null).asOf(asOf).build();

        assertThat(row("period-age", required(ReportType.SOC2_TYPE1, Freshness.NO_RED_FLAG), reading)
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void theAgeOfAReportWithoutAPeriodCountsFromItsDate() {
        Reading reading =
                aReading().period(null, null).asOf(LocalDate.of(2025, 11, 22)).build();

        assertThat(verdict("period-age", reading)).isEqualTo(GAP);
        assertThat(row("period-age", reading).quote()).contains("as printed: 2025-11-22");
    }

    @Test
    void anAgeThatCannotBeToldIsAskedFor() {
        assertThat(verdict("period-age", aReading().period(null, null).build())).isEqualTo(TO_CONFIRM);
    }

    private static ScopeVerdict verdict(String id, Reading reading) {
        return row(id, reading).verdict();
    }

    private static ScopeRow row(String id, Reading reading) {
        return row(id, ScopeFixtures.required(), reading);
    }

    private static ScopeRow row(String id, RequiredAssurance required, Reading reading) {
        FamilyNeeds needs = new FamilyNeeds(ThirdPartyFixtures.ledgerUse(), required);
        return new ReportProposal(
                        required, needs, reading, ReviewPolicy.standard().report(), TODAY)
                .rows().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static RequiredAssurance required(ReportType type, Freshness freshness) {
        return new RequiredAssurance(ScopeFixtures.required().categories(), type, freshness, "As the tier asks.");
    }
}
