package dev.vetted.reports.web.pages;

import dev.vetted.reports.AssuranceReport;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;

/** A received file as pages show it. */
public record ReportRow(
        String fileName, String document, String uploadedBy, String uploadedAt, Tag status, String judgement) {

    public static ReportRow of(AssuranceReport report) {
        return new ReportRow(
                report.fileName(),
                Wording.brief(report.document()),
                report.uploadedBy(),
                Wording.of(report.uploadedAt()),
                status(report.status()),
                report.judgement().orElse(""));
    }

    private static Tag status(AssuranceReport.Status status) {
        String words = Wording.of(status);
        return switch (status) {
            case CONFIRMED, ACCEPTED -> Tag.good(words);
            case REPLACED, REJECTED -> Tag.bad(words);
            case RECEIVED, READ -> Tag.neutral(words);
        };
    }
}
