package dev.vetted.evidence.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a reader finds in a workbook. */
final class ReadBack {

    private ReadBack() {}

    static XSSFWorkbook withPoi(byte[] workbook) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(workbook));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Cell cell(XSSFWorkbook workbook, String sheet, String address) {
        var at = new CellAddress(address);
        return workbook.getSheet(sheet).getRow(at.getRow()).getCell(at.getColumn());
    }

    static List<Cell> cells(XSSFWorkbook workbook) {
        List<Cell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    static String allText(XSSFWorkbook workbook) {
        return cells(workbook).stream()
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .collect(Collectors.joining("\n"));
    }

    /** All text of one sheet, one line a cell. */
    static String text(XSSFWorkbook workbook, String sheet) {
        return cells(workbook).stream()
                .filter(cell -> cell.getSheet().getSheetName().equals(sheet))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .collect(Collectors.joining("\n"));
    }
}
