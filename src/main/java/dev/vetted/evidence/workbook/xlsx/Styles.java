package dev.vetted.evidence.workbook.xlsx;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The cell styles of one workbook, each made once, in the order of first use. */
final class Styles {

    private static final String INK = "1F2937";
    private static final String HOUSE = "1F3A5F";
    private static final String GREY = "6B7280";
    private static final String LINE = "C9CED6";

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

    private record Key(Look look, boolean quoted) {}

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** @param quoted whether the cell is marked as text, as if typed with an apostrophe in front */
    XSSFCellStyle of(Look look, boolean quoted) {
        return styles.computeIfAbsent(new Key(look, quoted), this::make);
    }

    private XSSFCellStyle make(Key key) {
        var style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setWrapText(true);
        style.setQuotePrefixed(key.quoted());
        switch (key.look()) {
            case TITLE -> unwrapped(style, font(16, true, HOUSE));
            case NOTE -> style.setFont(font(10, false, INK));
            case SECTION -> filled(style, "DCE4EE", font(11, true, HOUSE));
            case LABEL -> bordered(style, font(10, true, INK));
            case HEADER -> bordered(filled(style, HOUSE, font(10, true, "FFFFFF")), null);
            case TEXT -> bordered(style, font(10, false, INK));
            case ABSENT -> bordered(style, italic(font(10, false, GREY)));
            case GENERAL -> formatted(style, "General", HorizontalAlignment.LEFT);
            case INTEGER -> formatted(style, "0", HorizontalAlignment.RIGHT);
            case DECIMAL -> formatted(style, "0.00", HorizontalAlignment.RIGHT);
            case PERCENT -> formatted(style, "0.0%", HorizontalAlignment.RIGHT);
            case DAY -> formatted(style, "yyyy\\-mm\\-dd", HorizontalAlignment.LEFT);
            case MOMENT -> formatted(style, "yyyy\\-mm\\-dd hh:mm:ss \"UTC\"", HorizontalAlignment.LEFT);
            case LAPSE -> formatted(style, "[h]:mm:ss", HorizontalAlignment.RIGHT);
            case LINK -> bordered(style, underlined(font(10, false, "0B57A4")));
            case BACK -> unwrapped(style, underlined(font(10, false, "0B57A4")));
            case FAVOURABLE -> bordered(filled(style, "E3F1E5", font(10, true, "1B5E20")), null);
            case ATTENTION -> bordered(filled(style, "FFF3CD", font(10, true, "6B4E00")), null);
            case ADVERSE -> bordered(filled(style, "FBE1DE", font(10, true, "8E1B12")), null);
            case NEUTRAL -> bordered(filled(style, "ECEFF3", font(10, true, INK)), null);
        }
        return style;
    }

    private void formatted(XSSFCellStyle style, String format, HorizontalAlignment alignment) {
        bordered(style, font(10, false, INK));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(alignment);
        style.setIndention((short) (alignment == HorizontalAlignment.RIGHT ? 1 : 0));
        style.setWrapText(false);
    }

    private static void unwrapped(XSSFCellStyle style, XSSFFont font) {
        style.setWrapText(false);
        style.setFont(font);
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, String colour, XSSFFont font) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour(colour));
        style.setFont(font);
        return style;
    }

    private static void bordered(XSSFCellStyle style, @Nullable XSSFFont font) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setTopBorderColor(colour(LINE));
        style.setRightBorderColor(colour(LINE));
        style.setBottomBorderColor(colour(LINE));
        style.setLeftBorderColor(colour(LINE));
        if (font != null) {
            style.setFont(font);
        }
    }

    private XSSFFont font(int points, boolean bold, String colour) {
        var font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private static XSSFFont italic(XSSFFont font) {
        font.setItalic(true);
        return font;
    }

    private static XSSFFont underlined(XSSFFont font) {
        font.setUnderline(XSSFFont.U_SINGLE);
        return font;
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb));
    }
}
