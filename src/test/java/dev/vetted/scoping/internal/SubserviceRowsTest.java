package dev.vetted.scoping.internal;

import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static dev.vetted.reports.reading.ReadingBuilder.subserviceOrganization;
import static dev.vetted.scoping.ScopeVerdict.COVERED;
import static dev.vetted.scoping.ScopeVerdict.GAP;
import static dev.vetted.scoping.ScopeVerdict.TO_CONFIRM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.coverage.ReportPeriod;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.ReportId;
import dev.vetted.reports.reading.Reading.Method;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.reports.reading.ReadingBuilder;
import dev.vetted.scoping.ScopeRow;
import dev.vetted.scoping.ScopeVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report's period is 2025-10-01 to 2026-09-30: 365 days. */
class SubserviceRowsTest {

    private static final ReviewPolicy STANDARD = ReviewPolicy.standard();
    private static final ReviewPolicy STRICT = STANDARD.with(Map.of("subservice.without-report", "GAP"));

    @Test
    void whatTheAuditorTestedHereIsCovered() {
        ScopeRow row = row(Method.INCLUSIVE, STRICT, List.of());

        assertThat(row.verdict()).isEqualTo(COVERED);
        assertThat(row.page()).contains(9);
    }

    @ParameterizedTest(name = "held from {0} to {1}: {2}")
    @CsvSource({
        "2025-10-01, 2026-09-30, COVERED",
        "2025-04-01, 2026-03-31, TO_CONFIRM", // 182 of 365 days, 49 %
        "2025-04-01, 2026-04-01, COVERED", // 183 days, 50 %
        "2025-04-01, 2026-04-02, COVERED",
        "2024-10-01, 2025-09-30, TO_CONFIRM",
        "2026-10-01, 2027-03-31, TO_CONFIRM"
    })
    void aReportOfItsOwnCountsWhenItSpeaksOfTheSameTime(LocalDate start, LocalDate end, ScopeVerdict expected) {
        ScopeRow row = row(Method.CARVE_OUT, STANDARD, List.of(held("Tollgrave Compute", start, end)));

        assertThat(row.verdict()).isEqualTo(expected);
        assertThat(row.covered()).endsWith("we hold its report on %s to %s".formatted(start, end));
    }

    @Test
    void theClosestOfSeveralReportsCounts() {
        Provider provider = new Provider(
                "Tollgrave Compute",
                List.of(
                        period(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 9, 30), Opinion.UNQUALIFIED),
                        period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), Opinion.UNQUALIFIED)));

        assertThat(row(Method.CARVE_OUT, STANDARD, List.of(provider)).reason())
                .isEqualTo("We hold its own report, which covers 74 % of this period.");
    }

    @Test
    void aReportThatIsNotUnqualifiedIsAskedAbout() {
        Provider provider = new Provider(
                "Tollgrave Compute",
                List.of(period(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30), Opinion.QUALIFIED)));

        assertThat(row(Method.CARVE_OUT, STRICT, List.of(provider)).verdict()).isEqualTo(TO_CONFIRM);
    }

    @Test
    void withoutAReportThePolicySaysWhetherToAskOrToTakeItForMissing() {
        List<Provider> registered = List.of(new Provider("Tollgrave Compute", List.of()));

        assertThat(row(Method.CARVE_OUT, STANDARD, List.of()).verdict()).isEqualTo(TO_CONFIRM);
        assertThat(row(Method.CARVE_OUT, STRICT, List.of()).verdict()).isEqualTo(GAP);
        assertThat(row(Method.CARVE_OUT, STRICT, List.of()).reason()).contains("not registered");
        assertThat(row(Method.CARVE_OUT, STRICT, registered).verdict()).isEqualTo(GAP);
        assertThat(row(Method.CARVE_OUT, STRICT, registered).reason()).contains("without an accepted report");
        assertThat(row(null, STRICT, List.of()).verdict()).isEqualTo(GAP);
    }

    @Test
    void aNameThatIsOnlyLikeItIsAskedAboutWhateverThePolicy() {
        Provider like = held("Tollgrave Compute Payments", LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30));

        ScopeRow row = row(Method.CARVE_OUT, STRICT, List.of(like));

        assertThat(row.verdict()).isEqualTo(TO_CONFIRM);
        assertThat(row.reason()).contains("Confirm whether it is Tollgrave Compute Payments");
    }

    @Test
    void withoutAPeriodOfThisReportTheOtherIsAskedAbout() {
        Provider provider = held("Tollgrave Compute", LocalDate.of(2025, 10, 1), LocalDate.of(2026, 9, 30));
        ReadingBuilder reading = aReading()
                .period(null, null)
                .subserviceOrganizations(subserviceOrganization("Tollgrave Compute, LLC", Method.CARVE_OUT));

        assertThat(rows(reading, STRICT, List.of(provider)).getFirst().verdict())
                .isEqualTo(TO_CONFIRM);
    }

    private static ScopeRow row(Method method, ReviewPolicy policy, List<Provider> providers) {
        return rows(
                        aReading().subserviceOrganizations(subserviceOrganization("Tollgrave Compute, LLC", method)),
                        policy,
                        providers)
                .getFirst();
    }

    private static List<ScopeRow> rows(ReadingBuilder reading, ReviewPolicy policy, List<Provider> providers) {
        return new SubserviceRows(reading.build(), providers, policy.subservice()).rows();
    }

    private static Provider held(String name, LocalDate start, LocalDate end) {
        return new Provider(name, List.of(period(start, end, Opinion.UNQUALIFIED)));
    }

    private static ReportPeriod period(LocalDate start, LocalDate end, Opinion opinion) {
        return new ReportPeriod(ReportId.next(), Optional.empty(), start, end, Optional.of(opinion));
    }
}
