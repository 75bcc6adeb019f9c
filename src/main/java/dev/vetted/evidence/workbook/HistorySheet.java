package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.DecisionEvidence.Step;
import dev.vetted.evidence.workbook.xlsx.Column;
import dev.vetted.evidence.workbook.xlsx.SheetWriter;
import dev.vetted.evidence.workbook.xlsx.Value;
import java.util.List;

/** The steps that led to the decision. */
final class HistorySheet {

    private static final String STILL_OPEN = "still open";

    private static final List<Column<Step>> COLUMNS = List.of(
            new Column<>("Process", 28, step -> Cells.label(step.process())),
            new Column<>("Element", 36, step -> Cells.own(step.element())),
            new Column<>("Kind", 22, step -> Cells.own(step.kind())),
            new Column<>("Who", 20, step -> Cells.own(step.who(), "nobody recorded")),
            new Column<>("Entered", 24, step -> Value.moment(step.entered())),
            new Column<>("Left", 24, step -> Cells.moment(step.left(), STILL_OPEN)),
            new Column<>(
                    "Duration",
                    14,
                    step -> Cells.orAbsent(step.left(), left -> Value.lapse(step.entered(), left), STILL_OPEN)),
            new Column<>("Outcome", 44, step -> Cells.own(step.outcome(), Cells.NOT_STATED)));

    private HistorySheet() {}

    static void write(SheetWriter sheet, List<Step> history) {
        sheet.note(inWords(history));
        if (!history.isEmpty()) {
            sheet.note("Times are UTC; a duration is given in hours, minutes and seconds.");
            sheet.table("ProcessHistory", history, COLUMNS);
        }
    }

    static String inWords(List<Step> history) {
        return history.isEmpty()
                ? "No step of a process was recorded."
                : Sentences.counted(history.size(), "step", "steps") + " of the processes that led here.";
    }
}
