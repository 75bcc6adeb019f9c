package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.ReportEvidence.SubserviceControl;
import dev.vetted.evidence.workbook.ReportEvidence.SubserviceOrganization;
import dev.vetted.evidence.workbook.xlsx.Column;
import dev.vetted.evidence.workbook.xlsx.SheetWriter;
import dev.vetted.evidence.workbook.xlsx.Value;
import java.util.List;

/** The providers behind the third party, and what the report expects of them. */
final class SubserviceSheet {

    private static final List<Column<SubserviceOrganization>> ORGANIZATIONS = List.of(
            new Column<>("Organization", 32, row -> Cells.printed(row.name(), Cells.NOT_STATED)),
            new Column<>("Method", 22, row -> Cells.printed(row.method(), Cells.NOT_STATED)),
            new Column<>("Service", 62, row -> Cells.printed(row.service(), Cells.NOT_STATED)),
            new Column<>("Page", 10, row -> Cells.page(row.page())),
            new Column<>("Quote", 62, row -> Cells.quote(row.quote())),
            new Column<>("Monitored", 14, SubserviceSheet::monitored));

    private static final List<Column<SubserviceControl>> CONTROLS = List.of(
            new Column<>("Organization", 32, row -> Cells.printed(row.organization(), Cells.NOT_STATED)),
            new Column<>("Criteria", 22, row -> Cells.list(row.criteria())),
            new Column<>("Control expected of it", 62, row -> Cells.printed(row.text(), Cells.NOT_STATED)),
            new Column<>("Page", 10, row -> Cells.page(row.page())),
            new Column<>("Quote", 62, row -> Cells.quote(row.quote())));

    private SubserviceSheet() {}

    static void write(SheetWriter sheet, ReportEvidence report) {
        sheet.note(inWords(report));
        if (!report.subserviceOrganizations().rows().isEmpty()) {
            sheet.table(
                    "SubserviceOrganizations", report.subserviceOrganizations().rows(), ORGANIZATIONS);
        }
        sheet.gap();
        sheet.note(Sentences.reading(
                report.subserviceControls(),
                "section with controls expected of subservice organizations",
                "control expected of subservice organizations",
                "controls expected of subservice organizations"));
        if (!report.subserviceControls().rows().isEmpty()) {
            sheet.table("SubserviceControls", report.subserviceControls().rows(), CONTROLS);
        }
    }

    static String inWords(ReportEvidence report) {
        return Sentences.reading(
                report.subserviceOrganizations(),
                "section with subservice organizations",
                "subservice organization",
                "subservice organizations");
    }

    private static Value monitored(SubserviceOrganization row) {
        return Cells.orAbsent(row.monitored(), monitored -> Cells.own(monitored ? "yes" : "no"), Cells.NOT_STATED);
    }
}
