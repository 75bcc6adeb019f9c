package dev.vetted.coverage;

import dev.vetted.reports.ReportId;
import java.util.List;

/**
 * The accepted documents of a third party, as far as they speak of time.
 *
 * @param reports by the day they start on
 * @param letters by the day they bridge from
 * @param notCounted those that cover no day, with the reason
 */
public record CoverageDocuments(List<ReportPeriod> reports, List<BridgeLetter> letters, List<NotCounted> notCounted) {

    public CoverageDocuments {
        reports = List.copyOf(reports);
        letters = List.copyOf(letters);
        notCounted = List.copyOf(notCounted);
    }

    /**
     * An accepted document that covers no day.
     *
     * @param kind what it is, in words
     */
    public record NotCounted(ReportId report, String kind, String reason) {}
}
