package dev.vetted.controls.files;

import dev.vetted.controls.register.ControlCode;
import dev.vetted.controls.register.ControlEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the import of a list would do. With a problem in any row nothing of it is imported.
 *
 * @param readAs in words what the file was taken for
 * @param ignored headers that name no column of ours
 * @param problems in the order of the rows
 */
public record ImportPlan(String readAs, List<String> ignored, List<PlannedRow> rows, List<RowProblem> problems) {

    public ImportPlan {
        ignored = List.copyOf(ignored);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** @param known what the register has, by id */
    public static ImportPlan of(ControlTable table, Map<ControlCode, ControlEntry> known, LocalDate today) {
        List<PlannedRow> planned = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        Map<ControlCode, Integer> seen = new HashMap<>();
        for (FileRow row : table.rows()) {
            EntryReader reader = new EntryReader(table.columns(), row, today);
            reader.code().ifPresent(code -> {
                Integer before = seen.putIfAbsent(code, row.number());
                if (before != null) {
                    reader.problem(
                            ControlColumn.ID,
                            "%s stands in row %d as well. Keep one of the two.".formatted(code, before));
                }
                Optional<ControlEntry> existing = Optional.ofNullable(known.get(code));
                reader.entry(code, existing)
                        .ifPresent(entry -> planned.add(new PlannedRow(row.number(), entry, change(entry, existing))));
            });
            problems.addAll(reader.problems());
        }
        return new ImportPlan(table.readAs(), table.ignored(), planned, problems);
    }

    /** How many rows change the register in this way. */
    public int count(PlannedRow.Change change) {
        return (int) rows.stream().filter(row -> row.change() == change).count();
    }

    private static PlannedRow.Change change(ControlEntry entry, Optional<ControlEntry> known) {
        if (known.isEmpty()) {
            return PlannedRow.Change.NEW;
        }
        return known.get().equals(entry) ? PlannedRow.Change.UNCHANGED : PlannedRow.Change.CHANGED;
    }
}
