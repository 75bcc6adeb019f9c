package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.ReportEvidence.Control;
import dev.vetted.evidence.workbook.xlsx.Column;
import dev.vetted.evidence.workbook.xlsx.SheetWriter;
import java.util.List;

/** The controls of the service organization. */
final class ControlSheets {

    private static final List<Column<Control>> CONTROLS = List.of(
            new Column<>("Control", 16, row -> Cells.printed(row.id(), Cells.NOT_STATED)),
            new Column<>("Criteria", 24, row -> Cells.list(row.criteria())),
            new Column<>("Control as printed", 90, row -> Cells.printed(row.text(), Cells.NOT_STATED)),
            new Column<>("Result", 32, row -> Cells.judgement(row.result(), Cells.NOT_STATED)),
            new Column<>("Page", 10, row -> Cells.page(row.page())));

    private ControlSheets() {}

    static void controls(SheetWriter sheet, ReportEvidence report) {
        sheet.note(controlsInWords(report));
        if (!report.controls().rows().isEmpty()) {
            sheet.table("Controls", report.controls().rows(), CONTROLS);
        }
    }

    static String controlsInWords(ReportEvidence report) {
        var rows = report.controls().rows();
        String reading = Sentences.reading(report.controls(), "section with controls", "control", "controls");
        return rows.isEmpty()
                ? reading
                : reading + " Results: " + Sentences.tally(rows, Control::result, Cells.NOT_STATED) + ".";
    }

    static String userEntityControlsInWords(ReportEvidence report) {
        return Sentences.reading(
                report.userEntityControls(),
                "section with user entity controls",
                "user entity control",
                "user entity controls");
    }
}
