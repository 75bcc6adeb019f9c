package dev.vetted.evidence.web;

import dev.vetted.decisions.DecisionId;
import dev.vetted.decisions.Decisions;
import dev.vetted.evidence.EvidenceWorkbook;
import dev.vetted.evidence.EvidenceWorkbooks;
import dev.vetted.shared.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The evidence workbook behind a decision. */
@RestController
@Tag(name = "Evidence", description = "The workbook behind each decision")
class WorkbookApi {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final EvidenceWorkbooks workbooks;
    private final Decisions decisions;

    WorkbookApi(EvidenceWorkbooks workbooks, Decisions decisions) {
        this.workbooks = workbooks;
        this.decisions = decisions;
    }

    @GetMapping(path = "/api/v1/decisions/{id}/workbook", produces = XLSX)
    @Operation(summary = "Download the workbook of a decision; its ETag is its SHA-256")
    ResponseEntity<byte[]> download(@PathVariable DecisionId id) {
        EvidenceWorkbook workbook = workbooks
                .of(decisions.get(id).id())
                .orElseThrow(() -> new Refusal.Unknown(
                        "The workbook of decision %s is not written yet. Try again soon.".formatted(id)));
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(workbook.fileName()).build();
        return ResponseEntity.ok()
                .eTag(workbook.document().hex())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(workbooks.content(id));
    }
}
