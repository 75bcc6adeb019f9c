package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.ReportEvidence.FactValue;
import dev.vetted.evidence.workbook.ReviewEvidence.Policy;
import dev.vetted.evidence.workbook.ReviewEvidence.Setting;
import dev.vetted.evidence.workbook.xlsx.Column;
import dev.vetted.evidence.workbook.xlsx.Look;
import dev.vetted.evidence.workbook.xlsx.SheetWriter;
import dev.vetted.evidence.workbook.xlsx.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The version of the review policy in force at the decision, with every setting. */
final class PolicySheet {

    private static final List<Column<Setting>> COLUMNS = List.of(
            new Column<>("Group", 24, row -> Cells.label(row.group())),
            new Column<>("Setting", 50, row -> Cells.own(row.label())),
            new Column<>("Value", 14, row -> value(row.value())),
            new Column<>("Unit", 14, row -> Cells.own(row.unit())),
            new Column<>("Default", 14, row -> value(row.standard())),
            new Column<>("Changed", 14, row -> Cells.judgement(row.change(), Cells.NOT_STATED)),
            new Column<>("Reason of the default", 60, row -> Cells.own(row.reason(), Cells.NOT_STATED)),
            new Column<>("Key", 36, row -> Cells.own(row.key())));

    private PolicySheet() {}

    static void write(SheetWriter sheet, @Nullable Policy policy) {
        sheet.note(inWords(policy));
        if (policy == null) {
            return;
        }
        sheet.note("Made by " + policy.by() + ", " + Cells.inWords(policy.at()) + ": " + policy.reason());
        sheet.note("SHA-256 of its values: " + policy.sha256());
        if (!policy.settings().isEmpty()) {
            sheet.table("ReviewPolicy", policy.settings(), COLUMNS);
        }
    }

    static String inWords(@Nullable Policy policy) {
        return policy == null
                ? "The version of the review policy in force was not kept for this decision."
                : "Version " + policy.number() + " of the review policy was in force. Settings: "
                        + Sentences.tally(policy.settings(), Setting::change, Cells.NOT_STATED) + ".";
    }

    private static Value value(FactValue value) {
        return switch (value) {
            case FactValue.Words words -> Cells.own(words.text(), "none");
            case FactValue.Day day -> new Value.Day(day.date());
            case FactValue.Amount amount -> new Value.Number(amount.number(), Look.GENERAL);
        };
    }
}
