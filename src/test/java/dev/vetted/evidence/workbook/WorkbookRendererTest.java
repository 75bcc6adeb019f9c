package dev.vetted.evidence.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.evidence.workbook.DecisionEvidence.Act;
import dev.vetted.evidence.workbook.DecisionEvidence.Decision;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookRendererTest {

    private static final XSSFWorkbook RICH =
            ReadBack.withPoi(new WorkbookRenderer().render(DecisionEvidenceFixtures.rich()));
    private static final XSSFWorkbook BARE =
            ReadBack.withPoi(new WorkbookRenderer().render(DecisionEvidenceFixtures.bare()));

    @Test
    void sheets_stand_in_their_order_whatever_is_known() {
        assertThat(sheetNames(RICH))
                .isEqualTo(sheetNames(BARE))
                .containsExactly(
                        "Decision",
                        "Report",
                        "Scope",
                        "Exceptions",
                        "Controls",
                        "User entity controls",
                        "Subservice organizations",
                        "Process history",
                        "Manifest")
                .allMatch(name -> name.length() <= 31);
    }

    @Test
    void each_list_is_a_named_table_with_a_filter() {
        assertThat(tables(RICH))
                .extracting(XSSFTable::getName)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Za-z]{4,}"))
                .containsExactly(
                        "Facts",
                        "Changes",
                        "Sections",
                        "Warnings",
                        "Scope",
                        "Exceptions",
                        "Controls",
                        "UserEntityControls",
                        "SubserviceOrganizations",
                        "SubserviceControls",
                        "ProcessHistory",
                        "Manifest");
        assertThat(tables(RICH)).allMatch(table -> table.getCTTable().isSetAutoFilter());
    }

    @Test
    void no_cell_of_a_table_is_empty() {
        List<String> empty = new ArrayList<>();
        for (XSSFTable table : tables(RICH)) {
            for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
                for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
                    var cell = table.getXSSFSheet().getRow(row).getCell(column);
                    if (cell == null
                            || cell.getCellType() == CellType.BLANK
                            || cell.toString().isBlank()) {
                        empty.add(table.getName() + " " + new CellAddress(row, column));
                    }
                }
            }
        }
        assertThat(empty).isEmpty();
    }

    @Test
    void links_lead_to_sheets_that_exist_and_back() {
        List<String> targets = new ArrayList<>();
        RICH.forEach(sheet -> sheet.getHyperlinkList().forEach(link -> targets.add(link.getAddress())));

        assertThat(targets)
                .hasSize(16)
                .contains("'User entity controls'!A1", "'Decision'!A1")
                .allMatch(target -> RICH.getSheet(target.substring(1, target.indexOf("'!"))) != null);
    }

    @Test
    void moments_are_date_cells_in_utc() {
        var decidedAt = ReadBack.cell(RICH, "Decision", "B7");

        assertThat(DateUtil.getLocalDateTime(decidedAt.getNumericCellValue()))
                .isEqualTo(LocalDateTime.of(2026, 3, 17, 22, 41, 9));
        assertThat(decidedAt.getCellStyle().getDataFormatString()).isEqualTo("yyyy\\-mm\\-dd hh:mm:ss \"UTC\"");
        assertThat(shown("Decision", "B9")).isEqualTo("2027-03-31");
    }

    @Test
    void rates_pages_and_durations_are_numbers() {
        assertThat(shown("Exceptions", "D6")).isEqualTo("2");
        assertThat(shown("Exceptions", "E6")).isEqualTo("25");
        assertThat(shown("Exceptions", "F6")).isEqualTo("8.0%");
        assertThat(shown("Exceptions", "G6")).isEqualTo("19.9%");
        assertThat(shown("Exceptions", "R6")).isEqualTo("47");
        assertThat(ReadBack.cell(RICH, "Process history", "G6").getNumericCellValue())
                .isEqualTo((8 * 86_400 + 3 * 3_600 + 35 * 60 + 12) / 86_400.0);
    }

    @Test
    void a_correction_names_who_and_keeps_what_was_read() {
        assertThat(ReadBack.text(RICH, "Report"))
                .contains("corrected by mira.lund at 2026-03-11 09:10:02 UTC, was 2025-11-30")
                .contains("corrected by mira.lund at 2026-03-11 09:11:30 UTC, was not found in the report");
    }

    @Test
    void what_was_not_read_never_becomes_none() {
        assertThat(ReadBack.text(BARE, "Exceptions"))
                .contains("The tests section was not read: its pages hold no readable text."
                        + " Whether there are exceptions is not known.");
        assertThat(ReadBack.text(BARE, "Subservice organizations"))
                .contains("The section with subservice organizations was not read: it was not found in the report.");
        assertThat(ReadBack.text(BARE, "Decision")).contains("not determined", "no end stated", "not stated");
    }

    @Test
    void a_report_read_without_exceptions_says_so() {
        var none = ReportEvidence.Listing.<ReportEvidence.ReportedException>read(List.of());

        assertThat(Sentences.reading(none, "tests section", "exception", "exceptions"))
                .isEqualTo("The report was read and states no exceptions.");
    }

    @Test
    void the_separation_of_duties_is_judged_from_the_names() {
        assertThat(ReadBack.text(RICH, "Decision"))
                .contains("Kept: prepared by mira.lund, tomas.reyes, decided by imani.okoro");
        assertThat(ReadBack.text(BARE, "Decision")).contains("Cannot tell: nobody is recorded");
        assertThat(DecisionSheet.separationOfDuties(preparedBy("Imani.Okoro")).text())
                .isEqualTo("Not kept: imani.okoro both prepared and decided");
    }

    @Test
    void the_manifest_names_digests_versions_and_the_chain() {
        assertThat(ReadBack.text(RICH, "Manifest"))
                .contains("3f".repeat(32), "a7".repeat(32), "b1".repeat(32), "9e".repeat(32))
                .contains("assurance-review", "inherent-risk-tier", "Apache POI 5.5.1", "How to verify");
        assertThat(ReadBack.text(BARE, "Manifest")).contains("none: this is the first", "not recorded");
    }

    @Test
    void properties_of_the_document_tell_the_decision() {
        var properties = RICH.getProperties().getCoreProperties();

        assertThat(properties.getTitle()).isEqualTo("Evidence of decision dec-0001");
        assertThat(properties.getSubject()).contains("Harrowgate Data Systems, Inc.");
        assertThat(properties.getCreator()).isEqualTo("Vetted");
        assertThat(properties.getCreated()).isEqualTo(Date.from(Instant.parse("2026-03-17T22:41:09Z")));
        assertThat(properties.getModified()).isEqualTo(properties.getCreated());
    }

    @Test
    void each_sheet_is_ready_to_print() {
        for (int i = 0; i < RICH.getNumberOfSheets(); i++) {
            var sheet = RICH.getSheetAt(i);
            boolean cover = i == 0;

            assertThat(RICH.getPrintArea(i))
                    .startsWith(sheet.getSheetName().contains(" ") ? "'" : sheet.getSheetName());
            assertThat(sheet.getPrintSetup().getLandscape()).isEqualTo(!cover);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) (cover ? 1 : 0));
            assertThat(sheet.getFooter().getRight()).contains("Page &P of &N");
            assertThat(sheet.getRepeatingRows() != null).isEqualTo(!cover);
            assertThat(sheet.getPaneInformation() != null).isEqualTo(!cover);
        }
    }

    @Test
    void a_heading_stays_in_view_unless_several_tables_share_the_sheet() {
        assertThat(RICH.getSheet("Controls").getRepeatingRows().formatAsString())
                .isEqualTo("4:4");
        assertThat(RICH.getSheet("Report").getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(RICH.getSheet("Exceptions").getRepeatingColumns().formatAsString())
                .isEqualTo("A:A");
    }

    @Test
    void colour_never_stands_alone() {
        assertThat(ReadBack.cells(RICH))
                .filteredOn(cell -> cell.getCellStyle().getFillForegroundColorColor() != null)
                .allMatch(cell -> !cell.getStringCellValue().isBlank());
    }

    private String shown(String sheet, String address) {
        return new DataFormatter(Locale.ROOT).formatCellValue(ReadBack.cell(RICH, sheet, address));
    }

    private static List<String> sheetNames(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static List<XSSFTable> tables(XSSFWorkbook workbook) {
        List<XSSFTable> tables = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            tables.addAll(workbook.getSheetAt(i).getTables());
        }
        return tables;
    }

    private static Decision preparedBy(String name) {
        var decision = DecisionEvidenceFixtures.decision();
        return new Decision(
                decision.id(),
                decision.outcome(),
                decision.by(),
                decision.at(),
                decision.grounds(),
                decision.validUntil(),
                decision.conditions(),
                List.of(new Act("recommended", name, decision.at(), null)));
    }
}
