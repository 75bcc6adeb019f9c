package dev.vetted.controls.files;

import dev.vetted.shared.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collects the cells of a sheet into rows, and says which hold formulas. */
final class SheetCells implements SheetContentsHandler {

    private final List<FileRow> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private Set<Integer> formulas = new HashSet<>();

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
        formulas = new HashSet<>();
    }

    @Override
    public void endRow(int row) {
        FileRow read = new FileRow(row + 1, cells, formulas);
        if (!read.isBlank()) {
            rows.add(read);
            FileBounds.checkRows(rows.size() - 1);
        }
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int place = reference == null ? cells.size() : place(reference);
        if (place >= FileBounds.COLUMNS) {
            return;
        }
        while (cells.size() <= place) {
            cells.add("");
        }
        cells.set(place, value == null ? "" : value);
    }

    /** A cell holds a formula; its last result is not taken for a value, as nobody typed it. */
    void formula(@Nullable String reference) {
        int place = reference == null ? cells.size() : place(reference);
        if (place < FileBounds.COLUMNS) {
            formulas.add(place);
        }
    }

    List<FileRow> rows() {
        return List.copyOf(rows);
    }

    private static int place(String reference) {
        int place = new CellReference(reference).getCol();
        if (place < 0) {
            throw new Refusal.Invalid("The workbook is damaged: it has a cell %s.".formatted(reference));
        }
        return place;
    }
}
