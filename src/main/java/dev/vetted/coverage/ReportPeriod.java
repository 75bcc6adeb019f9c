package dev.vetted.coverage;

import dev.vetted.reports.ReportId;
import dev.vetted.reports.reading.Reading.Opinion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The period of an accepted report in which its auditor tested controls.
 *
 * @param system what the report is about, by its own name
 * @param start its first day
 * @param end its last day
 */
public record ReportPeriod(
        ReportId report, Optional<String> system, LocalDate start, LocalDate end, Optional<Opinion> opinion) {

    public ReportPeriod {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period ends on " + end + ", before it starts on " + start + ".");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** How much of another period it covers, in whole percent. */
    public int percentOf(LocalDate from, LocalDate to) {
        LocalDate first = from.isAfter(start) ? from : start;
        LocalDate last = to.isBefore(end) ? to : end;
        long shared = Math.max(0, ChronoUnit.DAYS.between(first, last.plusDays(1)));
        return (int) (100 * shared / ChronoUnit.DAYS.between(from, to.plusDays(1)));
    }
}
