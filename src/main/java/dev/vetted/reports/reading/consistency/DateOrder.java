package dev.vetted.reports.reading.consistency;

import dev.vetted.reports.reading.Reading.Warning;
import dev.vetted.reports.reading.Reading.Warning.Kind;
import java.time.LocalDate;
import java.util.List;

/** The report is signed behind the last day that it covers, and usually within a few months of it. */
final class DateOrder {

    /** No standard sets a limit; later than this, much may have happened that the report does not speak of. */
    private static final int MANY_MONTHS = 9;

    private DateOrder() {}

    static List<Warning> of(Statements read) {
        LocalDate signed = read.reportDate().value();
        LocalDate last = read.lastDay().value();
        if (signed == null || last == null) {
            return List.of();
        }
        if (signed.isBefore(last)) {
            return warning(
                    read,
                    "The auditor's report is dated %s, before the end of what it covers, %s.".formatted(signed, last));
        }
        if (signed.isAfter(last.plusMonths(MANY_MONTHS))) {
            return warning(
                    read,
                    "The auditor's report is dated %s, more than %d months after the end of what it covers, %s."
                            .formatted(signed, MANY_MONTHS, last));
        }
        return List.of();
    }

    private static List<Warning> warning(Statements read, String message) {
        return List.of(new Warning(
                Kind.INCONSISTENT,
                message,
                read.reportDate().page(),
                read.reportDate().quote()));
    }
}
