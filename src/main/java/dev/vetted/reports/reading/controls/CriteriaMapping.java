package dev.vetted.reports.reading.controls;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.structure.ReportText;
import dev.vetted.reports.reading.tables.Column;
import dev.vetted.reports.reading.tables.ColumnRole;
import dev.vetted.reports.reading.tables.Row;
import dev.vetted.reports.reading.tables.Table;
import dev.vetted.reports.reading.wording.Criteria;
import java.util.List;

/** Reads tables that map controls to criteria or criteria to controls, also several mappings side by side. */
final class CriteriaMapping {

    private final ReportText report;
    private final ControlBook book;
    private List<CriterionId> criteria = List.of();

    CriteriaMapping(ReportText report, ControlBook book) {
        this.report = report;
        this.book = book;
    }

    static boolean isMapping(Table table) {
        return table.has(ColumnRole.CRITERIA, ColumnRole.ID)
                && !table.has(ColumnRole.CONTROL)
                && !table.has(ColumnRole.TEST)
                && !table.has(ColumnRole.RESULT)
                && !table.has(ColumnRole.RESPONSE);
    }

    void read(Table table) {
        boolean controlFirst = firstOf(table.columns()) == ColumnRole.ID;
        for (Row row : table.rows()) {
            if (row.kind() == Row.Kind.CELLS) {
                if (controlFirst) {
                    readControls(row);
                } else {
                    readCriterion(row);
                }
            }
        }
    }

    private static ColumnRole firstOf(List<Column> columns) {
        return columns.stream()
                .map(Column::role)
                .filter(role -> role == ColumnRole.ID || role == ColumnRole.CRITERIA)
                .findFirst()
                .orElse(ColumnRole.ID);
    }

    private void readControls(Row row) {
        String id = "";
        for (int i = 0; i < row.columns().size(); i++) {
            String text = report.passage(row.cell(i).lines()).text();
            if (row.columns().get(i).role() == ColumnRole.ID) {
                id = text;
            } else if (row.columns().get(i).role() == ColumnRole.CRITERIA) {
                List<CriterionId> found = Criteria.in(text);
                book.get(ControlIds.clean(id))
                        .ifPresent(entry -> entry.criteria().addAll(found));
            }
        }
    }

    private void readCriterion(Row row) {
        List<CriterionId> found =
                Criteria.in(report.passage(row.lines(ColumnRole.CRITERIA)).text());
        criteria = found.isEmpty() ? criteria : found;
        String ids = report.passage(row.lines(ColumnRole.ID)).text();
        book.allNamed(ids).forEach(entry -> entry.criteria().addAll(criteria));
    }
}
