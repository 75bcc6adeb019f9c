package dev.vetted.controls.files;

import dev.vetted.controls.register.ControlEntry;
import dev.vetted.criteria.CriterionId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes lists of controls: what can be imported again, and empty ones to fill. */
public final class ControlList {

    /** Tells spreadsheets that the text is UTF-8. */
    private static final char MARK = '\uFEFF';

    private static final int WIDTH = 28 * 256;

    private ControlList() {}

    /** The controls, with every text that a spreadsheet would run as a formula behind an apostrophe. */
    public static byte[] csv(List<ControlEntry> controls) {
        StringBuilder text = new StringBuilder().append(MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(ControlColumn.titles());
            for (ControlEntry control : controls) {
                printer.printRecord(cells(control).map(FormulaStart::guarded).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed.", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An empty list with its header. */
    public static byte[] csvTemplate() {
        return csv(List.of());
    }

    /** An empty list as a workbook, with a sheet that says what goes where. */
    public static byte[] xlsxTemplate() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            CellStyle head = head(workbook);
            XSSFSheet list = workbook.createSheet("Controls");
            XSSFSheet guide = workbook.createSheet("How to fill it");
            Row header = list.createRow(0);
            for (ControlColumn column : ControlColumn.values()) {
                header.createCell(column.ordinal()).setCellValue(column.title());
                header.getCell(column.ordinal()).setCellStyle(head);
                list.setColumnWidth(column.ordinal(), WIDTH);
                list.setDefaultColumnStyle(column.ordinal(), asText(workbook));
                Row line = guide.createRow(column.ordinal());
                line.createCell(0).setCellValue(column.title());
                line.createCell(1).setCellValue(column.example());
            }
            guide.setColumnWidth(0, WIDTH);
            list.createFreezePane(0, 1);
            list.addValidationData(statusChoice(list));
            workbook.write(written);
            return written.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed.", impossible);
        }
    }

    private static DataValidation statusChoice(XSSFSheet list) {
        DataValidationHelper choices = list.getDataValidationHelper();
        int column = ControlColumn.STATUS.ordinal();
        return choices.createValidation(
                choices.createExplicitListConstraint(new String[] {"In place", "Planned", "Retired"}),
                new CellRangeAddressList(1, FileBounds.ROWS, column, column));
    }

    private static CellStyle head(XSSFWorkbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle head = workbook.createCellStyle();
        head.setFont(bold);
        return head;
    }

    private static CellStyle asText(XSSFWorkbook workbook) {
        CellStyle text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return text;
    }

    private static Stream<String> cells(ControlEntry control) {
        return Stream.of(
                control.code().value(),
                control.title(),
                control.description(),
                control.owner().orElse(""),
                control.evidence().orElse(""),
                control.criteria().stream().map(CriterionId::value).collect(Collectors.joining(", ")),
                control.reviewedOn().map(String::valueOf).orElse(""),
                control.intervalMonths().map(String::valueOf).orElse(""),
                control.status().label());
    }
}
