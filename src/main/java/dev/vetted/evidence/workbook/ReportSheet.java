package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.ReportEvidence.Change;
import dev.vetted.evidence.workbook.ReportEvidence.Correction;
import dev.vetted.evidence.workbook.ReportEvidence.Fact;
import dev.vetted.evidence.workbook.ReportEvidence.FactValue;
import dev.vetted.evidence.workbook.ReportEvidence.SectionStatus;
import dev.vetted.evidence.workbook.ReportEvidence.Warning;
import dev.vetted.evidence.workbook.xlsx.Column;
import dev.vetted.evidence.workbook.xlsx.Look;
import dev.vetted.evidence.workbook.xlsx.SheetWriter;
import dev.vetted.evidence.workbook.xlsx.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read from the report and where it stands, what a person corrected, what could not be read. */
final class ReportSheet {

    static final String NO_FACTS = "No fact was read from the report.";

    private static final List<Column<Fact>> FACTS = List.of(
            new Column<>("Fact", 30, fact -> Cells.label(fact.name())),
            new Column<>("Value", 42, fact -> value(fact.value())),
            new Column<>("Page", 10, fact -> Cells.page(fact.page())),
            new Column<>("Quote", 56, fact -> Cells.quote(fact.quote())),
            new Column<>("Confidence", 12, fact -> Cells.orAbsent(fact.confidence(), Value::decimal, Cells.NOT_STATED)),
            new Column<>("Source", 34, fact -> Cells.own(source(fact.correction()))));

    private static final List<Column<SectionStatus>> SECTIONS = List.of(
            new Column<>("Section", 30, section -> Cells.label(section.section())),
            new Column<>("Status", 42, section -> Cells.status(section.status())));

    private static final List<Column<Warning>> WARNINGS = List.of(
            new Column<>("Warning", 30, warning -> Cells.label(warning.kind())),
            new Column<>("What to look at", 42, warning -> Cells.own(warning.message())),
            new Column<>("Page", 10, warning -> Cells.page(warning.page())),
            new Column<>("Quote", 56, warning -> Cells.quote(warning.quote())));

    private static final List<Column<Change>> CHANGES = List.of(
            new Column<>("Changed fact", 30, change -> Cells.label(change.fact())),
            new Column<>("As confirmed", 42, change -> Cells.printed(change.is(), Cells.NOT_FOUND)),
            new Column<>("Page", 10, change -> Cells.page(change.page())),
            new Column<>("As read", 56, change -> Cells.printed(change.was(), Cells.NOT_FOUND)),
            new Column<>("Change", 12, change -> Cells.own(change.kind())),
            new Column<>("By whom and why", 34, change -> Cells.own(why(change))));

    private ReportSheet() {}

    static void write(SheetWriter sheet, ReportEvidence report) {
        sheet.note(report.summary() + " (" + report.id() + ")");
        if (report.facts().isEmpty()) {
            sheet.note(NO_FACTS);
        } else {
            sheet.table("Facts", report.facts(), FACTS);
        }
        sheet.gap();
        if (report.changes().isEmpty()) {
            sheet.note("Nothing was corrected, removed or added.");
        } else {
            sheet.table("Changes", report.changes(), CHANGES);
        }
        sheet.note(checked(report.checked()));
        sheet.gap();
        if (report.sections().isEmpty()) {
            sheet.note("Which sections of the report were read was not recorded.");
        } else {
            sheet.table("Sections", report.sections(), SECTIONS);
        }
        sheet.gap();
        if (report.warnings().isEmpty()) {
            sheet.note("The reading gave no warnings.");
        } else {
            sheet.table("Warnings", report.warnings(), WARNINGS);
        }
    }

    private static String checked(List<String> keys) {
        return keys.isEmpty()
                ? "Nothing had to be checked one by one."
                : "Checked one by one, " + keys.size() + " in all: " + String.join(", ", keys);
    }

    private static String why(Change change) {
        return "%s, %s: %s".formatted(change.by(), Cells.inWords(change.at()), change.reason());
    }

    private static Value value(@Nullable FactValue value) {
        return switch (value) {
            case null -> Value.absent(Cells.NOT_FOUND);
            case FactValue.Words words -> Cells.printed(words.text(), Cells.NOT_FOUND);
            case FactValue.Day day -> new Value.Day(day.date());
            case FactValue.Amount amount -> new Value.Number(amount.number(), Look.GENERAL);
        };
    }

    private static String source(@Nullable Correction correction) {
        if (correction == null) {
            return "as read";
        }
        String was = switch (correction.was()) {
            case null -> Cells.NOT_FOUND;
            case FactValue.Words words -> words.text();
            case FactValue.Day day -> day.date().toString();
            case FactValue.Amount amount -> amount.number().toPlainString();
        };
        return "corrected by " + correction.by() + " at " + Cells.inWords(correction.at()) + ", was " + was;
    }
}
