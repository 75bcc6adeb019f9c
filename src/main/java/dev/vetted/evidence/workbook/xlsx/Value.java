package dev.vetted.evidence.workbook.xlsx;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** What one cell holds. There is no empty cell: what is absent says so. */
public sealed interface Value {

    /** Any text, as text; {@code whole} says where it can be found uncut. */
    record Text(String text, String whole, Look look) implements Value {}

    /** A number with the look that formats it. */
    record Number(BigDecimal number, Look look) implements Value {}

    /** A day of the calendar. */
    record Day(LocalDate date) implements Value {}

    /** A moment in UTC, to the second. */
    record Moment(LocalDateTime utc) implements Value {}

    /** A length of time, to the second. */
    record Lapse(Duration duration) implements Value {}

    /** A link to another sheet of the same file. */
    record Link(String text, String sheet, Look look) implements Value {}

    static Value text(String text, String whole) {
        return new Text(text, whole, Look.TEXT);
    }

    static Value link(String text, String sheet) {
        return new Link(text, sheet, Look.LINK);
    }

    static Value absent(String text) {
        return new Text(text, "", Look.ABSENT);
    }

    static Value integer(int number) {
        return new Number(BigDecimal.valueOf(number), Look.INTEGER);
    }

    static Value decimal(BigDecimal number) {
        return new Number(number, Look.DECIMAL);
    }

    static Value percent(BigDecimal fraction) {
        return new Number(fraction, Look.PERCENT);
    }

    static Value moment(Instant instant) {
        return new Moment(LocalDateTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
    }

    static Value lapse(Instant from, Instant to) {
        return new Lapse(Duration.between(from.truncatedTo(ChronoUnit.SECONDS), to.truncatedTo(ChronoUnit.SECONDS)));
    }
}
