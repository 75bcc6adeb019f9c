package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.ReportEvidence.Control;
import dev.vetted.evidence.workbook.ReportEvidence.UserEntityControl;
import dev.vetted.evidence.workbook.xlsx.Column;
import dev.vetted.evidence.workbook.xlsx.SheetWriter;
import java.util.List;

/** The controls of the service organization, and those that the report leaves to us. */
final class ControlSheets {

    private static final List<Column<Control>> CONTROLS = List.of(
            new Column<>("Control", 16, row -> Cells.printed(row.id(), Cells.NOT_STATED)),
            new Column<>("Criteria", 24, row -> Cells.list(row.criteria())),
            new Column<>("Control as printed", 90, row -> Cells.printed(row.text(), Cells.NOT_STATED)),
            new Column<>("Result", 32, row -> Cells.judgement(row.result(), Cells.NOT_STATED)),
            new Column<>("Page", 10, row -> Cells.page(row.page())));

    private static final List<Column<UserEntityControl>> USER_ENTITY_CONTROLS = List.of(
            new Column<>("Label", 16, row -> Cells.printed(row.id(), "no label")),
            new Column<>("Criteria", 24, row -> Cells.list(row.criteria())),
            new Column<>("Control as printed", 70, row -> Cells.printed(row.text(), Cells.NOT_STATED)),
            new Column<>("Page", 10, row -> Cells.page(row.page())),
            new Column<>("Quote", 62, row -> Cells.quote(row.quote())));

    private ControlSheets() {}

    static void controls(SheetWriter sheet, ReportEvidence report) {
        sheet.note(controlsInWords(report));
        if (!report.controls().rows().isEmpty()) {
            sheet.table("Controls", report.controls().rows(), CONTROLS);
        }
    }

    static void userEntityControls(SheetWriter sheet, ReportEvidence report) {
        sheet.note(userEntityControlsInWords(report));
        if (!report.userEntityControls().rows().isEmpty()) {
            sheet.note("The report's conclusions hold only if its users, which includes us, operate these controls.");
            sheet.table("UserEntityControls", report.userEntityControls().rows(), USER_ENTITY_CONTROLS);
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
