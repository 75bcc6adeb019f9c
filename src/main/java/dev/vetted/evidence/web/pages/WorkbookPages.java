package dev.vetted.evidence.web.pages;

import dev.vetted.decisions.DecisionId;
import dev.vetted.evidence.EvidenceWorkbook;
import dev.vetted.evidence.EvidenceWorkbooks;
import dev.vetted.shared.Refusal;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the workbook behind a decision, and says where it stands. */
@Controller
class WorkbookPages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final EvidenceWorkbooks workbooks;

    WorkbookPages(EvidenceWorkbooks workbooks) {
        this.workbooks = workbooks;
    }

    /** The part of a decision's page that tells of its workbook. */
    @GetMapping("/decisions/{id}/evidence")
    String evidence(@PathVariable DecisionId id, Model model) {
        workbooks.of(id).map(WorkbookSheet::of).ifPresent(it -> model.addAttribute("workbook", it));
        model.addAttribute("decisionId", id.toString());
        return "evidence/workbook";
    }

    @GetMapping("/decisions/{id}/workbook")
    ResponseEntity<byte[]> workbook(@PathVariable DecisionId id) {
        EvidenceWorkbook workbook = workbooks
                .of(id)
                .orElseThrow(() -> new Refusal.Conflicting(
                        "The workbook of decision %s is not written yet. Try again in a minute.".formatted(id)));
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(workbook.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .eTag(workbook.document().hex())
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(workbooks.content(id));
    }
}
