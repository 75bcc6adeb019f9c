package dev.vetted.controls.web.pages;

import dev.vetted.controls.files.ImportPlan;
import dev.vetted.controls.files.PlannedRow;
import dev.vetted.controls.files.PlannedRow.Change;
import dev.vetted.controls.files.RowProblem;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.util.List;

/**
 * What an import did or would do, as its page shows it.
 *
 * @param moreProblems how many are not shown
 * @param moreRows how many are not shown
 */
record ImportResult(
        Tag outcome,
        String readAs,
        String counts,
        String ignored,
        List<RowProblem> problems,
        List<Line> rows,
        int moreProblems,
        int moreRows) {

    private static final int SHOWN = 100;

    static ImportResult tried(ImportPlan plan) {
        return of(
                plan,
                plan.problems().isEmpty()
                        ? Tag.good("Ready to import; nothing is changed yet")
                        : Tag.bad("Nothing can be imported: "
                                + Wording.count(plan.problems().size(), "problem", "problems")));
    }

    static ImportResult done(ImportPlan plan) {
        return of(plan, Tag.good("Imported"));
    }

    private static ImportResult of(ImportPlan plan, Tag outcome) {
        return new ImportResult(
                outcome,
                plan.readAs(),
                "%d new, %d changed, %d unchanged"
                        .formatted(plan.count(Change.NEW), plan.count(Change.CHANGED), plan.count(Change.UNCHANGED)),
                String.join(", ", plan.ignored()),
                plan.problems().stream().limit(SHOWN).toList(),
                plan.rows().stream().limit(SHOWN).map(Line::of).toList(),
                Math.max(0, plan.problems().size() - SHOWN),
                Math.max(0, plan.rows().size() - SHOWN));
    }

    /** A row of the file. */
    record Line(int row, String code, String title, Tag change) {

        private static Line of(PlannedRow planned) {
            String words = Wording.of(planned.change());
            return new Line(
                    planned.row(),
                    planned.entry().code().value(),
                    planned.entry().title(),
                    planned.change() == Change.UNCHANGED ? Tag.neutral(words) : Tag.attention(words));
        }
    }
}
