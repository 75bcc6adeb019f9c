package dev.vetted.coverage;

import static dev.vetted.coverage.CoverageState.BRIDGED_ONLY;
import static dev.vetted.coverage.CoverageState.BRIDGE_EXPIRED;
import static dev.vetted.coverage.CoverageState.COVERS;
import static dev.vetted.coverage.CoverageState.UNCOVERED_AFTER_PERIOD;
import static dev.vetted.coverage.ReportAge.CURRENT;
import static dev.vetted.coverage.Wanted.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.ReportId;
import dev.vetted.reports.reading.Reading.Opinion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods and letters against the standard policy: 3 months bridged, stale after 12 months, a red flag after 15. */
class CoverageTimelineTest {

    private static final ReviewPolicy STANDARD = ReviewPolicy.standard();

    /** One report on 2025 with a letter to the end of February, one on the second half of 2026. */
    private static final CoverageTimeline TWO_REPORTS = timeline(
            STANDARD,
            List.of(report("2026-07-01", "2026-12-31"), report("2025-01-01", "2025-12-31")),
            List.of(letter("2026-01-01", "2026-02-28")));

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
        "2024-12-31, NOT_YET_EFFECTIVE,      NO_REPORT, NEXT_REPORT",
        "2025-01-01, COVERS,                 CURRENT,   NOTHING",
        "2025-12-30, COVERS,                 CURRENT,   NOTHING",
        "2025-12-31, COVERS,                 CURRENT,   NOTHING",
        "2026-01-01, BRIDGED_ONLY,           CURRENT,   NOTHING",
        "2026-02-27, BRIDGED_ONLY,           CURRENT,   NOTHING",
        "2026-02-28, BRIDGED_ONLY,           CURRENT,   NOTHING",
        "2026-03-01, BRIDGE_EXPIRED,         CURRENT,   NOTHING",
        "2026-06-30, BRIDGE_EXPIRED,         CURRENT,   NOTHING",
        "2026-07-01, COVERS,                 CURRENT,   NOTHING",
        "2026-12-31, COVERS,                 CURRENT,   NOTHING",
        "2027-01-01, UNCOVERED_AFTER_PERIOD, CURRENT,   NOTHING",
        "2027-03-30, UNCOVERED_AFTER_PERIOD, CURRENT,   NOTHING",
        "2027-03-31, UNCOVERED_AFTER_PERIOD, CURRENT,   NOTHING",
        "2027-04-01, UNCOVERED_AFTER_PERIOD, CURRENT,   BRIDGE_LETTER",
        "2027-12-30, UNCOVERED_AFTER_PERIOD, CURRENT,   BRIDGE_LETTER",
        "2027-12-31, UNCOVERED_AFTER_PERIOD, CURRENT,   BRIDGE_LETTER",
        "2028-01-01, UNCOVERED_AFTER_PERIOD, STALE,     NEXT_REPORT",
        "2028-03-30, UNCOVERED_AFTER_PERIOD, STALE,     NEXT_REPORT",
        "2028-03-31, UNCOVERED_AFTER_PERIOD, STALE,     NEXT_REPORT",
        "2028-04-01, UNCOVERED_AFTER_PERIOD, RED_FLAG,  NEXT_REPORT",
        "2040-01-01, UNCOVERED_AFTER_PERIOD, RED_FLAG,  NEXT_REPORT"
    })
    void everyDayHasAStanding(LocalDate day, CoverageState state, ReportAge age, Wanted wanted) {
        Standing standing = TWO_REPORTS.on(day);

        assertThat(standing.state()).isEqualTo(state);
        assertThat(standing.age()).isEqualTo(age);
        assertThat(standing.wanted()).isEqualTo(wanted);
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({
        "2020-01-01, 2025-01-01",
        "2024-12-31, 2025-01-01",
        "2025-01-01, 2026-01-01",
        "2025-12-31, 2026-01-01",
        "2026-01-01, 2026-03-01",
        "2026-02-28, 2026-03-01",
        "2026-03-01, 2026-07-01",
        "2026-12-31, 2027-01-01",
        "2027-01-01, 2027-04-01",
        "2027-04-01, 2028-01-01",
        "2028-01-01, 2028-04-01",
        "2028-04-01, "
    })
    void theNextChangeIsTheFirstDayThatStandsOtherwise(LocalDate day, LocalDate change) {
        assertThat(TWO_REPORTS.nextChange(day)).isEqualTo(Optional.ofNullable(change));
    }

    @Test
    void nothingChangesOnAnyDayBetweenAChangeAndTheNext() {
        LocalDate last = LocalDate.of(2028, 6, 30);
        List<LocalDate> turned = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2024, 6, 1); day.isBefore(last); day = day.plusDays(1)) {
            if (TWO_REPORTS.on(day.plusDays(1)).differsFrom(TWO_REPORTS.on(day))) {
                turned.add(day.plusDays(1));
                assertThat(TWO_REPORTS.nextChange(day)).contains(day.plusDays(1));
            }
        }
        assertThat(turned).hasSize(8);
    }

    @Test
    void withoutAReportThereIsNone() {
        CoverageTimeline nothing = timeline(STANDARD, List.of(), List.of(letter("2026-01-01", "2026-03-31")));

        assertThat(nothing.on(LocalDate.of(2026, 2, 1)))
                .isEqualTo(new Standing(
                        CoverageState.NO_REPORT, ReportAge.NO_REPORT, Wanted.NEXT_REPORT, Optional.empty()));
        assertThat(nothing.nextChange(LocalDate.of(2026, 2, 1))).isEmpty();
        assertThat(nothing.gaps()).isEmpty();
    }

    @ParameterizedTest(name = "period to {0}, letter to {1}: bridged until {2}")
    @CsvSource({
        "2025-09-30, 2025-12-29, 2025-12-29",
        "2025-09-30, 2025-12-30, 2025-12-30",
        "2025-09-30, 2025-12-31, 2025-12-30",
        "2025-09-30, 2026-06-30, 2025-12-30",
        "2023-11-30, 2024-02-29, 2024-02-29", // leap day
        "2023-11-30, 2024-03-01, 2024-02-29",
        "2024-11-30, 2025-03-01, 2025-02-28",
        "2024-02-29, 2024-05-30, 2024-05-29"
    })
    void aLetterBridgesNoLongerThanThePolicyLetsIt(LocalDate end, LocalDate to, LocalDate until) {
        CoverageTimeline bridged = timeline(
                STANDARD,
                List.of(new ReportPeriod(
                        ReportId.next(), Optional.empty(), end.minusMonths(11), end, Optional.empty())),
                List.of(new BridgeLetter(ReportId.next(), end.plusDays(1), to)));

        assertThat(bridged.bridgedUntil(end)).contains(until);
        assertThat(bridged.on(until).state()).isEqualTo(BRIDGED_ONLY);
        assertThat(bridged.on(until.plusDays(1)).state()).isEqualTo(BRIDGE_EXPIRED);
    }

    @Test
    void lettersFollowOneAnotherWithinTheLongestTime() {
        LocalDate end = LocalDate.of(2025, 12, 31);
        List<ReportPeriod> reports = List.of(report("2025-01-01", "2025-12-31"));

        assertThat(timeline(
                                STANDARD,
                                reports,
                                List.of(letter("2026-02-01", "2026-03-15"), letter("2026-01-01", "2026-01-31")))
                        .bridgedUntil(end))
                .contains(LocalDate.of(2026, 3, 15));
        assertThat(timeline(
                                STANDARD,
                                reports,
                                List.of(letter("2026-02-02", "2026-03-15"), letter("2026-01-01", "2026-01-31")))
                        .bridgedUntil(end))
                .as("a day is missing between them")
                .contains(LocalDate.of(2026, 1, 31));
        assertThat(timeline(STANDARD, reports, List.of(letter("2026-01-02", "2026-03-15")))
                        .bridgedUntil(end))
                .as("the first day is missing")
                .isEmpty();
    }

    @Test
    void aLetterAfterAnEarlierReportSaysNothingOfALaterOne() {
        CoverageTimeline two = timeline(
                STANDARD,
                List.of(report("2025-01-01", "2025-12-31"), report("2026-01-01", "2026-02-28")),
                List.of(letter("2026-01-01", "2026-03-31")));

        assertThat(two.on(LocalDate.of(2026, 3, 15)).state()).isEqualTo(UNCOVERED_AFTER_PERIOD);
    }

    @Test
    void aStaleReportStaysStaleWithALetter() {
        ReviewPolicy lenient =
                STANDARD.with(Map.of("report.bridge-letter-covers-months", "6", "report.stale-after-months", "4"));
        CoverageTimeline bridged = timeline(
                lenient, List.of(report("2025-01-01", "2025-12-31")), List.of(letter("2026-01-01", "2026-06-30")));

        Standing standing = bridged.on(LocalDate.of(2026, 5, 1));

        assertThat(standing.state()).isEqualTo(BRIDGED_ONLY);
        assertThat(standing.age()).isEqualTo(ReportAge.STALE);
        assertThat(standing.wanted()).isEqualTo(Wanted.NEXT_REPORT);
    }

    @ParameterizedTest(name = "ended {0}: {1} is {2}")
    @CsvSource({
        "2024-02-29, 2025-02-28, CURRENT",
        "2024-02-29, 2025-03-01, STALE",
        "2023-02-28, 2024-02-28, CURRENT",
        "2023-02-28, 2024-02-29, STALE",
        "2024-02-29, 2025-05-29, STALE",
        "2024-02-29, 2025-05-30, RED_FLAG"
    })
    void agesCountFromAndToLeapDays(LocalDate end, LocalDate day, ReportAge age) {
        ReportPeriod report =
                new ReportPeriod(ReportId.next(), Optional.empty(), end.minusMonths(11), end, Optional.empty());

        assertThat(timeline(STANDARD, List.of(report), List.of()).on(day).age()).isEqualTo(age);
    }

    @Test
    void daysBetweenReportsAreGapsWithWhatIsBridged() {
        assertThat(TWO_REPORTS.gaps())
                .containsExactly(new CoverageGap(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 6, 30),
                        181,
                        false,
                        Optional.of(LocalDate.of(2026, 2, 28))));
    }

    @ParameterizedTest(name = "next from {0}: {1} days")
    @CsvSource({"2025-12-31, 0", "2026-01-01, 0", "2026-01-02, 1", "2026-01-31, 30", "2025-06-01, 0"})
    void reportsThatMeetOrOverlapLeaveNoGap(String next, int days) {
        CoverageTimeline two =
                timeline(STANDARD, List.of(report("2025-01-01", "2025-12-31"), report(next, "2026-12-31")), List.of());

        assertThat(two.gaps()).hasSize(days == 0 ? 0 : 1);
        assertThat(two.gaps()).allSatisfy(gap -> assertThat(gap.days()).isEqualTo(days));
    }

    @Test
    void aReportWithinAnotherOpensNoGapBehindIt() {
        CoverageTimeline nested = timeline(
                STANDARD,
                List.of(
                        report("2025-01-01", "2025-12-31"),
                        report("2025-03-01", "2025-05-31"),
                        report("2026-01-01", "2026-12-31")),
                List.of());

        assertThat(nested.gaps()).isEmpty();
        assertThat(nested.on(LocalDate.of(2025, 6, 1)).state()).isEqualTo(COVERS);
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, true", "31, true"})
    void thePolicySaysHowManyUncoveredDaysAreBorne(String days, boolean tolerated) {
        CoverageTimeline two = timeline(
                STANDARD.with(Map.of("report.uncovered-days", days)),
                List.of(report("2025-01-01", "2025-12-31"), report("2026-01-31", "2026-12-31")),
                List.of());

        assertThat(two.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.tolerated()).isEqualTo(tolerated));
        assertThat(two.on(LocalDate.of(2026, 1, 15)))
                .isEqualTo(new Standing(
                        UNCOVERED_AFTER_PERIOD, CURRENT, NOTHING, Optional.of(LocalDate.of(2025, 12, 31))));
    }

    @Test
    void aPeriodOfOneDayCoversThatDay() {
        CoverageTimeline day = timeline(STANDARD, List.of(report("2024-02-29", "2024-02-29")), List.of());

        assertThat(day.on(LocalDate.of(2024, 2, 28)).state()).isEqualTo(CoverageState.NOT_YET_EFFECTIVE);
        assertThat(day.on(LocalDate.of(2024, 2, 29)).state()).isEqualTo(COVERS);
        assertThat(day.on(LocalDate.of(2024, 3, 1)).state()).isEqualTo(UNCOVERED_AFTER_PERIOD);
    }

    @Test
    void aPeriodThatEndsBeforeItStartsIsNone() {
        assertThatThrownBy(() -> report("2025-12-31", "2025-01-01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter("2025-12-31", "2025-01-01")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-12-31, 100",
        "2024-01-01, 2026-12-31, 33",
        "2025-12-31, 2026-01-01, 50",
        "2026-01-01, 2026-12-31, 0",
        "2024-01-01, 2024-12-31, 0"
    })
    void aReportCoversAShareOfAnotherPeriod(LocalDate from, LocalDate to, int percent) {
        assertThat(report("2025-01-01", "2025-12-31").percentOf(from, to)).isEqualTo(percent);
    }

    private static CoverageTimeline timeline(
            ReviewPolicy policy, List<ReportPeriod> reports, List<BridgeLetter> letters) {
        return new CoverageTimeline(reports, letters, policy.report());
    }

    private static ReportPeriod report(String start, String end) {
        return new ReportPeriod(
                ReportId.next(),
                Optional.of("Pellworth Archive"),
                LocalDate.parse(start),
                LocalDate.parse(end),
                Optional.of(Opinion.UNQUALIFIED));
    }

    private static BridgeLetter letter(String from, String to) {
        return new BridgeLetter(ReportId.next(), LocalDate.parse(from), LocalDate.parse(to));
    }
}
