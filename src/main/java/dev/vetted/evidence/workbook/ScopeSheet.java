package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.DecisionEvidence.ScopeRow;
import dev.vetted.evidence.workbook.xlsx.Column;
import dev.vetted.evidence.workbook.xlsx.SheetWriter;
import java.util.List;

/** What our use requires against what the report covers. */
final class ScopeSheet {

    private static final List<Column<ScopeRow>> COLUMNS = List.of(
            new Column<>("Subject", 26, row -> Cells.label(row.subject())),
            new Column<>("Required", 24, row -> Cells.own(row.required(), Cells.NOT_STATED)),
            new Column<>("Covered", 24, row -> Cells.printed(row.covered(), Cells.NOT_FOUND)),
            new Column<>("Verdict", 16, row -> Cells.judgement(row.verdict(), Cells.NOT_STATED)),
            new Column<>("Reason", 32, row -> Cells.own(row.reason(), Cells.NOT_STATED)),
            new Column<>("Page", 10, row -> Cells.page(row.page())),
            new Column<>("Quote", 36, row -> Cells.quote(row.quote())),
            new Column<>("Confirmed by", 18, row -> Cells.own(row.confirmedBy(), "not confirmed")),
            new Column<>("Confirmed at", 24, row -> Cells.moment(row.confirmedAt(), "not confirmed")));

    private ScopeSheet() {}

    static void write(SheetWriter sheet, List<ScopeRow> rows) {
        sheet.note(inWords(rows));
        if (!rows.isEmpty()) {
            sheet.table("Scope", rows, COLUMNS);
        }
    }

    static String inWords(List<ScopeRow> rows) {
        return rows.isEmpty()
                ? "No scope mapping was recorded for this decision."
                : "Our use against the report: " + Sentences.tally(rows, ScopeRow::verdict, Cells.NOT_STATED) + ".";
    }
}
