package dev.vetted.evidence.web.pages;

import dev.vetted.evidence.EvidenceWorkbook;
import dev.vetted.shared.web.Wording;

/** A workbook as pages show it. */
record WorkbookSheet(String fileName, String document, String writtenAt) {

    static WorkbookSheet of(EvidenceWorkbook workbook) {
        return new WorkbookSheet(workbook.fileName(), workbook.document().hex(), Wording.of(workbook.writtenAt()));
    }
}
