package dev.vetted.controls.web;

import dev.vetted.controls.files.ImportPlan;
import dev.vetted.controls.files.PlannedRow;
import dev.vetted.controls.files.PlannedRow.Change;
import dev.vetted.controls.files.RowProblem;
import java.util.List;

/**
 * What an import does, or would do.
 *
 * @param imported whether it was done; a dry run changes nothing
 * @param readAs in words what the file was taken for
 * @param ignoredColumns headers that name no column of ours
 * @param problems which keep all rows out
 */
record ImportView(
        boolean imported,
        String readAs,
        int added,
        int changed,
        int unchanged,
        List<String> ignoredColumns,
        List<RowProblem> problems,
        List<RowView> rows) {

    static ImportView tried(ImportPlan plan) {
        return of(plan, false);
    }

    static ImportView done(ImportPlan plan) {
        return of(plan, true);
    }

    private static ImportView of(ImportPlan plan, boolean imported) {
        return new ImportView(
                imported,
                plan.readAs(),
                plan.count(Change.NEW),
                plan.count(Change.CHANGED),
                plan.count(Change.UNCHANGED),
                plan.ignored(),
                plan.problems(),
                plan.rows().stream().map(RowView::of).toList());
    }

    /** What is done with one row. */
    record RowView(int row, String id, String title, Change change) {

        private static RowView of(PlannedRow planned) {
            return new RowView(
                    planned.row(),
                    planned.entry().code().value(),
                    planned.entry().title(),
                    planned.change());
        }
    }
}
