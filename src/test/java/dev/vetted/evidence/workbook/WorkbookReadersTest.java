package dev.vetted.evidence.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** Two libraries that share no code must read the same. */
class WorkbookReadersTest {

    private final byte[] workbook = new WorkbookRenderer().render(DecisionEvidenceFixtures.rich());

    @Test
    void another_library_reads_the_same_cells() throws IOException {
        var withFastExcel = withFastExcel();

        assertThat(withFastExcel).hasSizeGreaterThan(500).isEqualTo(withPoi());
    }

    private Map<String, Object> withPoi() {
        Map<String, Object> cells = new LinkedHashMap<>();
        ReadBack.cells(ReadBack.withPoi(workbook)).forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                cells.put(cell.getSheet().getSheetName() + "!" + cell.getAddress(), cell.getStringCellValue());
            } else if (cell.getCellType() == CellType.NUMERIC) {
                cells.put(cell.getSheet().getSheetName() + "!" + cell.getAddress(), cell.getNumericCellValue());
            }
        });
        return cells;
    }

    private Map<String, Object> withFastExcel() throws IOException {
        Map<String, Object> cells = new LinkedHashMap<>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (var sheet : book.getSheets().toList()) {
                sheet.read()
                        .forEach(row -> row.forEach(cell -> {
                            if (cell == null) {
                                return;
                            }
                            String address = sheet.getName() + "!" + cell.getAddress();
                            switch (cell.getType()) {
                                case STRING -> cells.put(address, cell.asString());
                                case NUMBER ->
                                    cells.put(address, cell.asNumber().doubleValue());
                                case EMPTY -> {}
                                default -> cells.put(address, cell.getType());
                            }
                        }));
            }
        }
        return cells;
    }
}
