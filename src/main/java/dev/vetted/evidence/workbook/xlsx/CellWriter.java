package dev.vetted.evidence.workbook.xlsx;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Writes one value into one cell, with the type and the style that fit it. */
final class CellWriter {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);
    private static final int SECONDS_OF_A_DAY = 86_400;

    private final Styles styles;

    CellWriter(Styles styles) {
        this.styles = styles;
    }

    /** Returns the text that a reader sees. */
    String write(XSSFCell cell, Value value) {
        return switch (value) {
            case Value.Text text -> text(cell, text);
            case Value.Link link -> link(cell, link);
            case Value.Day day -> day(cell, day.date());
            case Value.Moment moment -> moment(cell, moment.utc());
            case Value.Number number -> {
                cell.setCellValue(number.number().doubleValue());
                cell.setCellStyle(styles.of(number.look(), false));
                yield number.number().toPlainString();
            }
            case Value.Lapse lapse -> {
                long seconds = lapse.duration().toSeconds();
                cell.setCellValue((double) seconds / SECONDS_OF_A_DAY);
                cell.setCellStyle(styles.of(Look.LAPSE, false));
                yield seconds / 3600 + ":00:00";
            }
        };
    }

    private String text(XSSFCell cell, Value.Text value) {
        var text = CellText.of(value.text(), value.whole());
        cell.setCellValue(text.stored());
        cell.setCellStyle(styles.of(value.look(), text.quoted()));
        return text.shown();
    }

    private String link(XSSFCell cell, Value.Link value) {
        var link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + value.sheet().replace("'", "''") + "'!A1");
        cell.setCellValue(value.text());
        cell.setHyperlink(link);
        cell.setCellStyle(styles.of(value.look(), false));
        return value.text();
    }

    private String day(XSSFCell cell, LocalDate date) {
        if (!fitsCalendar(date)) {
            return text(cell, new Value.Text(date.toString(), "", Look.TEXT));
        }
        cell.setCellValue(DateUtil.getExcelDate(date));
        cell.setCellStyle(styles.of(Look.DAY, false));
        return date.toString();
    }

    private String moment(XSSFCell cell, LocalDateTime utc) {
        String shown = MOMENT.format(utc);
        if (!fitsCalendar(utc.toLocalDate())) {
            return text(cell, new Value.Text(shown, "", Look.TEXT));
        }
        cell.setCellValue(DateUtil.getExcelDate(utc));
        cell.setCellStyle(styles.of(Look.MOMENT, false));
        return shown;
    }

    /** Excel counts days from 1900, with a mistake in the first two months of that year, up to 9999. */
    private static boolean fitsCalendar(LocalDate date) {
        return date.getYear() > 1900 && date.getYear() <= 9999;
    }
}
