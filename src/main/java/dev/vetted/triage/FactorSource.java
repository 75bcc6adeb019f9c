package dev.vetted.triage;

import dev.vetted.reports.reading.Reading.ReportedException;
import java.util.Optional;

/**
 * Where a factor comes from.
 *
 * @param where the document or record, in words
 * @param page of the file, when it is a page
 * @param quote the words as printed, when there are some
 */
public record FactorSource(String where, Optional<Integer> page, Optional<String> quote) {

    private static final String THIS_REPORT = "This report";

    public static FactorSource of(ReportedException exception) {
        return of(THIS_REPORT, exception);
    }

    public static FactorSource of(String document, ReportedException exception) {
        return new FactorSource(document, Optional.of(exception.page()), exception.words());
    }

    public static FactorSource thisReport(Optional<Integer> page, Optional<String> quote) {
        return new FactorSource(THIS_REPORT, page, quote);
    }

    /** What does not stand on a page of a report. */
    public static FactorSource record(String where) {
        return new FactorSource(where, Optional.empty(), Optional.empty());
    }
}
