package dev.vetted.triage.rating;

import static dev.vetted.reports.reading.ReadingBuilder.aReading;
import static dev.vetted.triage.rating.Bases.control;
import static dev.vetted.triage.rating.Bases.exception;
import static dev.vetted.triage.rating.Bases.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.ReportedException;
import dev.vetted.reports.reading.Reading.Result;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.reports.reading.ReadingBuilder;
import dev.vetted.triage.FactorSource;
import dev.vetted.triage.RatedFactor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionTest {

    private static final String REMOVAL = "Access of leavers is removed within one business day";
    private static final String TRAINING = "Staff complete the security awareness course every year";

    private static final ReportedException LATE = on("AC-1", "CC6.2");
    private static final Reading NOW = aReading()
            .controls(List.of(control("AC-1", REMOVAL, Result.EXCEPTION, "CC6.2")))
            .exceptions(LATE)
            .build();

    @Test
    void withoutAnEarlierReportNothingIsAdded() {
        assertThat(repeat(NOW)).returns(0, RatedFactor::points).returns("no earlier report", RatedFactor::value);
    }

    @Test
    void theSameControlUnderAnotherIdIsARepeat() {
        Reading before = before(2025, on("LA-07", "CC6.3"))
                .controls(List.of(control("LA-07", REMOVAL + " of leaving", Result.EXCEPTION, "CC6.3")))
                .build();

        RatedFactor repeat = repeat(NOW, before);

        assertThat(repeat.points()).isEqualTo(2);
        assertThat(repeat.value()).isEqualTo("yes, in the report on the period to 2025-09-30");
        assertThat(repeat.sources())
                .extracting(FactorSource::where)
                .containsExactly("Report on the period to 2025-09-30", "This report");
    }

    @Test
    void theSameIdOnAnotherControlIsNone() {
        Reading before = before(2025, on("AC-1", "CC6.2"))
                .controls(List.of(control("AC-1", TRAINING, Result.EXCEPTION, "CC6.2")))
                .build();

        assertThat(repeat(NOW, before)).returns(0, RatedFactor::points).returns("no", RatedFactor::value);
    }

    @Test
    void whereATextIsMissingIdAndCriteriaTell() {
        assertThat(repeat(NOW, before(2025, on("AC-1", "CC6.2", "CC6.3")).build())
                        .points())
                .isEqualTo(2);
        assertThat(repeat(NOW, before(2025, on("AC-1", "CC8.1")).build()).points())
                .isZero();
        assertThat(repeat(NOW, before(2025, on("AC-2", "CC6.2")).build()).points())
                .isZero();
    }

    @Test
    void withoutIdsTheWordsOfTheDeviationsTell() {
        ReportedException unnamed = exception(null, "Two accounts of leavers stayed active.", 2, 25);
        Reading now = aReading().exceptions(unnamed).build();

        assertThat(new Repetition(now, ReviewPolicy.standard().rating())
                        .of(unnamed, List.of(before(2025, unnamed).build()))
                        .points())
                .isEqualTo(2);
    }

    @Test
    void anyEarlierReportCountsAndTheNewestIsNamed() {
        Reading last = before(2025, on("CM-3", "CC8.1")).build();
        Reading longAgo = before(2024, on("AC-1", "CC6.2")).build();

        assertThat(repeat(NOW, last, longAgo).value()).isEqualTo("yes, in the report on the period to 2024-09-30");
    }

    @Test
    void anEarlierReportWhoseTestsWereNotReadTellsNothing() {
        Reading unread = before(2025).status(Section.TESTS, Status.UNREADABLE).build();

        assertThat(repeat(NOW, unread).value()).isEqualTo("cannot be told");
    }

    private static ReadingBuilder before(int year, ReportedException... exceptions) {
        return aReading()
                .period(LocalDate.of(year - 1, 10, 1), LocalDate.of(year, 9, 30))
                .status(Section.TESTS, Status.READ)
                .exceptions(exceptions);
    }

    private static RatedFactor repeat(Reading now, Reading... earlier) {
        return new Repetition(now, ReviewPolicy.standard().rating()).of(LATE, List.of(earlier));
    }
}
