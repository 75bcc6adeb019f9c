package dev.vetted.scoping.internal;

import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static dev.vetted.scoping.ScopeVerdict.COVERED;
import static dev.vetted.scoping.ScopeVerdict.GAP;
import static dev.vetted.scoping.ScopeVerdict.TO_CONFIRM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeVerdict;
import dev.vetted.thirdparties.Tier;
import java.time.LocalDate;
import java.util.Optional;
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

    @ParameterizedTest
    @CsvSource({"CRITICAL, GAP", "HIGH, GAP", "MEDIUM, TO_CONFIRM", "LOW, TO_CONFIRM"})
    void aFirstTypeReportIsAGapForTheUpperTiersAndAQuestionForTheLower(Tier tier, ScopeVerdict expected) {
        Reading reading = aReading().documentType(DocumentType.SOC2_TYPE1).build();

        assertThat(row("report-type", Optional.of(tier), reading).verdict()).isEqualTo(expected);
    }

    @Test
    void aFirstTypeReportIsAGapWhileTheTierIsUnknown() {
        Reading reading = aReading().documentType(DocumentType.SOC2_TYPE1).build();

        assertThat(row("report-type", Optional.empty(), reading).verdict()).isEqualTo(GAP);
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SOC2_TYPE1", "SOC2_TYPE2"})
    void aRelativeOfTheReportIsAGapForEveryTier(DocumentType type) {
        Reading reading = aReading().documentType(type).build();

        assertThat(row("report-type", Optional.of(Tier.LOW), reading).verdict()).isEqualTo(GAP);
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
                .contains("whether the qualification touches what we use");
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
        return row(id, Optional.of(Tier.HIGH), reading);
    }

    private static ScopeRow row(String id, Optional<Tier> tier, Reading reading) {
        return new ReportProposal(tier, reading, ReviewPolicy.standard().report(), TODAY)
                .rows().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }
}
