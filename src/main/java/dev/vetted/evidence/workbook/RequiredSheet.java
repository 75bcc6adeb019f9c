package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.ReviewEvidence.Required;
import dev.vetted.evidence.workbook.ReviewEvidence.RequiredCategory;
import dev.vetted.evidence.workbook.xlsx.Column;
import dev.vetted.evidence.workbook.xlsx.SheetWriter;
import dev.vetted.evidence.workbook.xlsx.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What assurance our use required, which the scope is held against. */
final class RequiredSheet {

    private static final int LABEL_WIDTH = 26;
    private static final int VALUE_WIDTH = 50;

    private static final List<Column<RequiredCategory>> COLUMNS = List.of(
            new Column<>("Category", LABEL_WIDTH, row -> Cells.label(row.category())),
            new Column<>("Reason", VALUE_WIDTH, row -> Cells.own(row.reason(), "our use does not ask for it")),
            new Column<>("Required", 16, row -> Cells.judgement(row.required(), Cells.NOT_STATED)),
            new Column<>("Accepted in its place", 40, row -> Cells.own(row.otherEvidence(), "nothing")));

    private RequiredSheet() {}

    static void write(SheetWriter sheet, @Nullable Required required) {
        sheet.note(inWords(required));
        if (required == null) {
            return;
        }
        sheet.onwards("What the report covers of it", WorkbookSheet.SCOPE.title);
        pair(sheet, "Report", Cells.own(required.report()));
        pair(sheet, "Freshness", Cells.own(required.freshness()));
        pair(sheet, "Reason", Cells.own(required.reason()));
        pair(
                sheet,
                "Policy version",
                Cells.orAbsent(required.policyVersion(), Value::integer, "not kept for this mapping"));
        pair(sheet, "Ages counted to", Cells.orAbsent(required.asOf(), Value.Day::new, "not kept for this mapping"));
        sheet.gap();
        if (required.categories().isEmpty()) {
            sheet.note("No category is named.");
        } else {
            sheet.table("RequiredAssurance", required.categories(), COLUMNS);
        }
    }

    static String inWords(@Nullable Required required) {
        return required == null
                ? "What assurance our use required was not recorded for this decision."
                : "Our use required: " + required.report() + ", " + required.freshness() + "; categories: "
                        + Sentences.tally(required.categories(), RequiredCategory::required, Cells.NOT_STATED) + ".";
    }

    private static void pair(SheetWriter sheet, String label, Value value) {
        sheet.pair(Cells.label(label), value, LABEL_WIDTH, VALUE_WIDTH);
    }
}
