package dev.vetted.reports.web;

import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.ConfirmedReading;
import dev.vetted.reports.Correction;
import dev.vetted.reports.FoundException;
import dev.vetted.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report as the API shows it.
 *
 * @param document SHA-256 of the file
 * @param confirmedReading SHA-256 of the reading as confirmed
 * @param corrections what a person changed in the reading, with both values
 * @param exceptionsAdded what a person found and the reading lacked
 * @param judgement why it was replaced or rejected
 */
record ReportView(
        String id,
        String reviewId,
        String document,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        AssuranceReport.Status status,
        @Nullable String confirmedReading,
        @Nullable List<CorrectionView> corrections,
        @Nullable List<ExceptionAdded> exceptionsAdded,
        @Nullable String judgedBy,
        @Nullable Instant judgedAt,
        @Nullable String judgement,
        Map<String, String> links) {

    static ReportView of(AssuranceReport report) {
        String review = "/api/v1/reviews/" + report.review();
        return new ReportView(
                report.id().toString(),
                report.review().toString(),
                report.document().hex(),
                report.fileName(),
                report.uploadedBy(),
                report.uploadedAt(),
                report.status(),
                report.confirmedHash().map(Sha256::hex).orElse(null),
                report.confirmed().map(ReportView::corrections).orElse(null),
                report.confirmed().map(ReportView::exceptionsAdded).orElse(null),
                report.judgedBy().orElse(null),
                report.judgedAt().orElse(null),
                report.judgement().orElse(null),
                Map.of("review", review, "reading", review + "/reading", "tasks", review + "/tasks"));
    }

    private static List<CorrectionView> corrections(ConfirmedReading confirmed) {
        return confirmed.corrections().stream().map(CorrectionView::of).toList();
    }

    private static List<ExceptionAdded> exceptionsAdded(ConfirmedReading confirmed) {
        return confirmed.found().stream().map(ExceptionAdded::of).toList();
    }

    /** A corrected fact: as read, and as corrected; absent where the document was found not to state it. */
    record CorrectionView(
            String field,
            @Nullable String asRead,
            @Nullable String corrected,
            @Nullable Integer page,
            String reason) {

        private static CorrectionView of(Correction correction) {
            return new CorrectionView(
                    correction.field().key(),
                    correction.asRead().orElse(null),
                    correction.corrected().orElse(null),
                    correction.page().orElse(null),
                    correction.reason());
        }
    }

    /** An exception that a person added. */
    record ExceptionAdded(
            @Nullable String controlId,
            List<String> criteria,
            String text,
            @Nullable Integer deviations,
            @Nullable Integer sample,
            int page) {

        private static ExceptionAdded of(FoundException found) {
            return new ExceptionAdded(
                    found.controlId().orElse(null),
                    found.criteria(),
                    found.text(),
                    found.deviations().orElse(null),
                    found.sample().orElse(null),
                    found.page());
        }
    }
}
