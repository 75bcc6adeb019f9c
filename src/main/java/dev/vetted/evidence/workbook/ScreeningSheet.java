package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.ReviewEvidence.Rule;
import dev.vetted.evidence.workbook.ReviewEvidence.Score;
import dev.vetted.evidence.workbook.ReviewEvidence.ScorePart;
import dev.vetted.evidence.workbook.ReviewEvidence.Screening;
import dev.vetted.evidence.workbook.xlsx.Column;
import dev.vetted.evidence.workbook.xlsx.SheetWriter;
import dev.vetted.evidence.workbook.xlsx.Value;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far the report can be relied on and how far it fits our use: two scores with what they are made of. */
final class ScreeningSheet {

    private static final int LABEL_WIDTH = 30;
    private static final int VALUE_WIDTH = 68;

    private static final List<Column<Score>> SCORES = List.of(
            new Column<>("Score", LABEL_WIDTH, row -> Cells.label(row.name())),
            new Column<>("Blocked by", VALUE_WIDTH, row -> Cells.own(String.join(", ", row.blockedBy()), "nothing")),
            new Column<>("Value", 10, row -> Value.integer(row.value())),
            new Column<>("Points", 10, row -> Value.integer(row.points())),
            new Column<>("Possible", 10, row -> Value.integer(row.possible())));

    private static final List<Column<ScorePart>> PARTS = List.of(
            new Column<>("Part of", LABEL_WIDTH, row -> Cells.label(row.score())),
            new Column<>("Rules on", VALUE_WIDTH, row -> Cells.own(row.group())),
            new Column<>("Apply", 10, row -> Value.integer(row.rules())),
            new Column<>("Points", 10, row -> Value.integer(row.points())),
            new Column<>("Possible", 10, row -> Value.integer(row.possible())),
            new Column<>("Passed", 10, row -> Value.integer(row.passed())),
            new Column<>("Failed", 10, row -> Value.integer(row.failed())),
            new Column<>("Cannot tell", 10, row -> Value.integer(row.untold())));

    private ScreeningSheet() {}

    static void write(SheetWriter sheet, @Nullable Screening screening) {
        sheet.note(inWords(screening));
        if (screening == null) {
            return;
        }
        sheet.onwards("Each rule", WorkbookSheet.SCREENING_RULES.title);
        if (screening.later()) {
            sheet.note(
                    "The report was screened again, or answered for, after the decision. What stood then was not kept;"
                            + " this is the later state.");
        }
        pair(sheet, "Judged as of", new Value.Day(screening.asOf()));
        pair(sheet, "Policy version", Value.integer(screening.policyVersion()));
        pair(sheet, "Checklist completed by", Cells.own(screening.completedBy(), "not completed"));
        pair(sheet, "Checklist completed at", Cells.moment(screening.completedAt(), "not completed"));
        pair(sheet, "SHA-256 of results and answers", Cells.own(screening.sha256()));
        sheet.gap();
        sheet.note(
                "A score is the share of its points in percent. What cannot be told gives none. While a rule blocks the"
                        + " report, the score is 40 at most. Scores order the work; a person decides.");
        if (!screening.scores().isEmpty()) {
            sheet.table("Scores", screening.scores(), SCORES);
        }
        sheet.gap();
        if (!screening.parts().isEmpty()) {
            sheet.table("ScoreParts", screening.parts(), PARTS);
        }
    }

    static String inWords(@Nullable Screening screening) {
        if (screening == null) {
            return "The report was not screened before this decision.";
        }
        String scores = screening.scores().stream()
                .map(it -> it.name() + " " + it.value() + " of 100")
                .collect(Collectors.joining(", "));
        return scores + ". Rules: " + Sentences.tally(screening.rules(), Rule::verdict, Cells.NOT_STATED) + ".";
    }

    private static void pair(SheetWriter sheet, String label, Value value) {
        sheet.pair(Cells.label(label), value, LABEL_WIDTH, VALUE_WIDTH);
    }
}
