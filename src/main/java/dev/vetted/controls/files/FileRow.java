package dev.vetted.controls.files;

import java.util.List;
import java.util.Set;

/**
 * A row of a file as it stands there.
 *
 * @param number as a spreadsheet counts it, from 1
 * @param cells from the first column on; short rows have fewer
 * @param formulas places of cells, from 0, that hold a formula instead of a value
 */
public record FileRow(int number, List<String> cells, Set<Integer> formulas) {

    public FileRow {
        cells = cells.stream().map(FileRow::clean).toList();
        formulas = Set.copyOf(formulas);
    }

    String cell(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    boolean isBlank() {
        return formulas.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }

    /**
     * Without what nobody can see, with one kind of line end. The apostrophe that keeps a spreadsheet from running a text
     * as a formula, as {@link ControlList} writes it, is no part of the text.
     */
    private static String clean(String cell) {
        String text = cell.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}\\p{Cf}&&[^\n\t]]", "")
                .strip();
        return FormulaStart.unguarded(text);
    }
}
