package dev.vetted.reports.web;

import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.ConfirmedReading;
import dev.vetted.reports.Correction;
import dev.vetted.reports.Correction.Change;
import dev.vetted.shared.Sha256;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A report as the API shows it.
 *
 * @param document SHA-256 of the file
 * @param confirmedReading SHA-256 of the reading as confirmed
 * @param corrections what a person changed in the reading, with both values
 * @param checked keys of what the person looked at one by one
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
        @Nullable List<String> checked,
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
                report.confirmed().map(ConfirmedReading::checked).orElse(null),
                report.judgedBy().orElse(null),
                report.judgedAt().orElse(null),
                report.judgement().orElse(null),
                Map.of("review", review, "reading", review + "/reading", "tasks", review + "/tasks"));
    }

    private static List<CorrectionView> corrections(ConfirmedReading confirmed) {
        return confirmed.corrections().stream().map(CorrectionView::of).toList();
    }

    /**
     * A fact that was corrected, removed or added, with the value as read and as corrected in the form of the reading, of
     * an item with several parts those that changed. A value is absent where the document was found not to state it.
     */
    record CorrectionView(
            String field,
            Change change,
            @Schema(implementation = Object.class) @Nullable JsonNode asRead,
            @Schema(implementation = Object.class) @Nullable JsonNode corrected,
            @Nullable Integer page,
            @Nullable String quote,
            String reason) {

        private static CorrectionView of(Correction correction) {
            return new CorrectionView(
                    correction.fact().toString(),
                    correction.change(),
                    correction.asRead().orElse(null),
                    correction.corrected().orElse(null),
                    correction.page().orElse(null),
                    correction.quote().orElse(null),
                    correction.reason());
        }
    }
}
