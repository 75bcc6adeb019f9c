package dev.vetted.reports.web.pages;

import dev.vetted.documents.Documents;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.Reports;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ReviewId;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The report itself, to look up what was read from it. */
@Controller
class ReportFile {

    private final Reports reports;
    private final Documents documents;

    ReportFile(Reports reports, Documents documents) {
        this.reports = reports;
        this.documents = documents;
    }

    /** The last file received for a review. */
    @GetMapping("/reviews/{id}/report/file")
    ResponseEntity<byte[]> file(@PathVariable ReviewId id) {
        AssuranceReport report = reports.of(id).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal.Unknown("Review %s has no report yet.".formatted(id)));
        ContentDisposition shown = ContentDisposition.inline()
                .filename(report.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(documents.content(report.document()));
    }
}
