package dev.vetted.controls.files;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The events of a sheet: cells go to {@link SheetCells}, and those with a formula are named. */
final class SheetRows extends XSSFSheetXMLHandler {

    private final SheetCells cells;
    private @Nullable String reference;

    SheetRows(Styles styles, SharedStrings strings, SheetCells cells) {
        super(styles, strings, cells, new Plain(), false);
        this.cells = cells;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if ("c".equals(localName)) {
            reference = attributes.getValue("r");
        } else if ("f".equals(localName)) {
            cells.formula(reference);
        }
        super.startElement(uri, localName, name, attributes);
    }

    /** Dates as ISO days and numbers as they are, whatever the sheet shows them as. */
    private static final class Plain extends DataFormatter {

        Plain() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(double value, int index, String format, boolean from1904) {
            if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
                return DateUtil.getLocalDateTime(value).toLocalDate().toString();
            }
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }

        @Override
        public String formatRawCellContents(double value, int index, String format) {
            return formatRawCellContents(value, index, format, false);
        }
    }
}
