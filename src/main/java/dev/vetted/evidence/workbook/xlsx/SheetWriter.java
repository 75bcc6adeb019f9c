package dev.vetted.evidence.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Fills one sheet from the top down. */
public final class SheetWriter {

    private static final int POINTS_PER_LINE = 14;

    /** Notes run over as many columns as fit on a screen. */
    private static final int NOTE_WIDTH = 120;

    private final XSSFSheet sheet;
    private final CellWriter cells;
    private final ColumnWidths widths = new ColumnWidths();
    private final List<Note> notes = new ArrayList<>();
    private int nextRow;
    private int columns = 1;

    private record Note(XSSFRow row, String text) {}

    SheetWriter(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.cells = new CellWriter(styles);
        sheet.setDisplayGridlines(false);
    }

    public void title(String text) {
        write(newRow(), 0, new Value.Text(text, "", Look.TITLE));
    }

    /** A heading over a block of the sheet. */
    public void section(String text) {
        note(text, Look.SECTION);
    }

    /** A sentence over the whole width. */
    public void note(String text) {
        note(text, Look.NOTE);
    }

    /** A link in the first column. */
    public void link(String text, String toSheet) {
        write(newRow(), 0, new Value.Link(text, toSheet));
        widths.addUnbroken(0, text);
    }

    public void gap() {
        newRow();
    }

    /** A label (or a link) and what it stands for, in the first two columns. */
    public void pair(Value label, Value value, int labelWidth, int valueWidth) {
        var row = newRow();
        widths.add(0, write(row, 0, label), labelWidth);
        widths.add(1, write(row, 1, value), valueWidth);
        columns = Math.max(columns, 2);
    }

    /**
     * A named table with a filter. The first table of a sheet keeps its heading in view and on every printed page.
     *
     * @param name unique in the workbook
     * @param rows at least one
     */
    public <T> void table(String name, List<T> rows, List<Column<T>> columns) {
        int first = nextRow;
        var header = newRow();
        for (int i = 0; i < columns.size(); i++) {
            String heading = columns.get(i).heading();
            write(header, i, new Value.Text(heading, "", Look.HEADER));
            for (String word : heading.split(" ")) {
                widths.addUnbroken(i, word + "___");
            }
        }
        for (T item : rows) {
            var row = newRow();
            for (int i = 0; i < columns.size(); i++) {
                Value value = columns.get(i).cell().apply(item);
                String shown = write(row, i, value);
                if (value instanceof Value.Text) {
                    widths.add(i, shown, columns.get(i).width());
                } else {
                    widths.addUnbroken(i, shown);
                }
            }
        }
        this.columns = Math.max(this.columns, columns.size());
        nameTable(name, new CellRangeAddress(first, nextRow - 1, 0, columns.size() - 1));
        if (sheet.getPaneInformation() == null) {
            sheet.createFreezePane(columns.size() > 8 ? 1 : 0, first + 1);
            sheet.setRepeatingRows(new CellRangeAddress(first, first, -1, -1));
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
    }

    void finish(Paper paper, String footer) {
        int[] characters = widths.inCharacters();
        int total = 0;
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * 256);
            total += characters[i];
        }
        columns = Math.max(columns, noteColumns(characters));
        notes.forEach(note -> spread(note, characters));
        var workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns - 1, 0, nextRow - 1);
        paper.apply(sheet, total, footer);
    }

    private void nameTable(String name, CellRangeAddress range) {
        var area = new AreaReference(range.formatAsString(), SpreadsheetVersion.EXCEL2007);
        var table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(range.formatAsString());
        var style = table.getCTTable().addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(false);
    }

    private void note(String text, Look look) {
        var row = newRow();
        notes.add(new Note(row, write(row, 0, new Value.Text(text, "Vetted", look))));
    }

    private static int noteColumns(int[] characters) {
        int column = 0;
        int width = 0;
        while (column < characters.length && width < NOTE_WIDTH) {
            width += characters[column++];
        }
        return Math.max(1, column);
    }

    private void spread(Note note, int[] characters) {
        int last = noteColumns(characters);
        int width = 0;
        for (int i = 0; i < last && i < characters.length; i++) {
            width += characters[i];
        }
        if (last > 1) {
            sheet.addMergedRegion(
                    new CellRangeAddress(note.row().getRowNum(), note.row().getRowNum(), 0, last - 1));
        }
        int lines = ColumnWidths.lines(note.text(), Math.max(width, 1));
        note.row().setHeightInPoints(Math.min(409, lines * POINTS_PER_LINE + 3));
    }

    private XSSFRow newRow() {
        return sheet.createRow(nextRow++);
    }

    /** Returns the text that the cell shows. */
    private String write(XSSFRow row, int column, Value value) {
        return cells.write(row.createCell(column), value);
    }
}
