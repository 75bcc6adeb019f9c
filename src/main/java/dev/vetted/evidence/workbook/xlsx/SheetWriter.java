package dev.vetted.evidence.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Fills one sheet from the top down. */
public final class SheetWriter {

    private static final float POINTS_PER_LINE = 12.75f;
    private static final float POINTS_AROUND = 2.25f;

    /** Notes run over as many columns as fit on a screen. */
    private static final int NOTE_WIDTH = 120;

    /** A table with more columns keeps its first one in view and on every page across. */
    private static final int COLUMNS_AT_A_GLANCE = 8;

    /** Takes the room of the button that a filter puts into a heading. */
    private static final String FILTER_BUTTON = "___";

    private final XSSFSheet sheet;
    private final CellWriter cells;
    private final ColumnWidths widths = new ColumnWidths();
    private final List<Note> notes = new ArrayList<>();
    private final List<XSSFTable> tables = new ArrayList<>();
    private int nextRow;
    private int columns = 1;

    private record Note(XSSFRow row, String text, Look look) {}

    SheetWriter(XSSFSheet sheet, Styles styles) {
        this.sheet = sheet;
        this.cells = new CellWriter(styles);
        sheet.setDisplayGridlines(false);
    }

    public void title(String text) {
        var row = newRow();
        row.setHeightInPoints(24);
        write(row, 0, new Value.Text(text, "", Look.TITLE));
    }

    /** A heading over a block of the sheet. */
    public void section(String text) {
        notes.add(new Note(newRow(), text, Look.SECTION));
    }

    /** A sentence over the width of the sheet. */
    public void note(String text) {
        notes.add(new Note(newRow(), text, Look.NOTE));
    }

    /** A link back, in the first column. */
    public void back(String text, String sheetName) {
        write(newRow(), 0, new Value.Link(text, sheetName, Look.BACK));
        widths.addUnbroken(0, text);
    }

    /** A link to a sheet that tells more, in the first column. */
    public void onwards(String text, String sheetName) {
        back(text, sheetName);
    }

    public void gap() {
        newRow();
    }

    /** A label (or a link) and what it stands for, in the first two columns. */
    public void pair(Value label, Value value, int labelWidth, int valueWidth) {
        var row = newRow();
        widths.add(row.getRowNum(), 0, write(row, 0, label), labelWidth);
        widths.add(row.getRowNum(), 1, write(row, 1, value), valueWidth);
        columns = Math.max(columns, 2);
    }

    /**
     * A named table with a filter.
     *
     * @param name unique in the workbook
     * @param rows at least one
     */
    public <T> void table(String name, List<T> rows, List<Column<T>> columns) {
        int first = nextRow;
        header(columns);
        rows.forEach(item -> row(item, columns));
        this.columns = Math.max(this.columns, columns.size());
        var table = namedTable(name, new CellRangeAddress(first, nextRow - 1, 0, columns.size() - 1));
        tables.add(table);
    }

    /** Sets what can be known only when everything is written. */
    void finish(Paper paper, String footer) {
        if (columns == 1) {
            widths.atLeast(0, NOTE_WIDTH);
        }
        int[] characters = widths.byColumn();
        int total = 0;
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * 256);
            total += characters[i];
        }
        widths.linesByRow(characters).forEach((row, lines) -> setLines(sheet.getRow(row), lines));
        keepInView();
        notes.forEach(note -> spread(note, characters));
        var workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, columns - 1, 0, nextRow - 1);
        paper.apply(sheet, total, footer);
    }

    private <T> void header(List<Column<T>> columns) {
        var row = newRow();
        for (int i = 0; i < columns.size(); i++) {
            String heading = columns.get(i).heading();
            write(row, i, new Value.Text(heading, "", Look.HEADER));
            for (String word : heading.split(" ")) {
                widths.addUnbroken(i, word + FILTER_BUTTON);
            }
            widths.add(row.getRowNum(), i, heading + FILTER_BUTTON, 0);
        }
    }

    private <T> void row(T item, List<Column<T>> columns) {
        var row = newRow();
        for (int i = 0; i < columns.size(); i++) {
            Value value = columns.get(i).cell().apply(item);
            String shown = write(row, i, value);
            if (value instanceof Value.Text) {
                widths.add(row.getRowNum(), i, shown, columns.get(i).width());
            } else {
                widths.addUnbroken(i, shown);
            }
        }
    }

    private XSSFTable namedTable(String name, CellRangeAddress range) {
        var table = sheet.createTable(new AreaReference(range.formatAsString(), SpreadsheetVersion.EXCEL2007));
        table.setName(name);
        table.setDisplayName(name);
        table.getCTTable().addNewAutoFilter().setRef(range.formatAsString());
        var style = table.getCTTable().addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(false);
        return table;
    }

    /** The heading of a table that is alone on its sheet; with several, each heading would stand over the others. */
    private void keepInView() {
        if (tables.isEmpty()) {
            return;
        }
        boolean alone = tables.size() == 1;
        boolean wide = columns > COLUMNS_AT_A_GLANCE;
        int row = alone ? tables.getFirst().getStartRowIndex() : 0;
        sheet.createFreezePane(wide ? 1 : 0, row + 1);
        sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
        if (wide) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
    }

    /** A note stands right of a column that stays in view, or scrolling and printing would cut it. */
    private void spread(Note note, int[] characters) {
        var pane = sheet.getPaneInformation();
        int first = pane != null && pane.getVerticalSplitPosition() > 0 ? 1 : 0;
        int end = first;
        int width = 0;
        while (end < characters.length && width < NOTE_WIDTH) {
            width += characters[end++];
        }
        String shown = write(note.row(), first, new Value.Text(note.text(), "Vetted", note.look()));
        if (end - first > 1) {
            int row = note.row().getRowNum();
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, end - 1));
        }
        setLines(note.row(), TextMeasure.lines(shown, width));
    }

    private static void setLines(XSSFRow row, int lines) {
        row.setHeightInPoints(Math.min(409, lines * POINTS_PER_LINE + POINTS_AROUND));
    }

    private XSSFRow newRow() {
        return sheet.createRow(nextRow++);
    }

    /** Returns the text that the cell shows. */
    private String write(XSSFRow row, int column, Value value) {
        return cells.write(row.createCell(column), value);
    }
}
