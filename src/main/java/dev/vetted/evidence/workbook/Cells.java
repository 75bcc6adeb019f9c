package dev.vetted.evidence.workbook;

import dev.vetted.evidence.workbook.DecisionEvidence.Judgement;
import dev.vetted.evidence.workbook.ReportEvidence.Status;
import dev.vetted.evidence.workbook.xlsx.Look;
import dev.vetted.evidence.workbook.xlsx.Value;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cell values with the words for what is absent. */
final class Cells {

    static final String NOT_FOUND = "not found in the report";
    static final String NOT_STATED = "not stated";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Cells() {}

    /** Words of the report. */
    static Value printed(@Nullable String text, String absent) {
        return isNothing(text) ? Value.absent(absent) : Value.text(text, "the report");
    }

    /** Words of our own people or of the service. */
    static Value own(@Nullable String text, String absent) {
        return isNothing(text) ? Value.absent(absent) : Value.text(text, "the record of this decision in Vetted");
    }

    static Value own(String text) {
        return own(text, NOT_STATED);
    }

    static Value label(String text) {
        return new Value.Text(text, "the record of this decision in Vetted", Look.LABEL);
    }

    static Value list(List<String> items) {
        return printed(String.join(", ", items), NOT_STATED);
    }

    static Value page(@Nullable Integer page) {
        return orAbsent(page, Value::integer, "no page");
    }

    static Value quote(@Nullable String quote) {
        return printed(quote, "no quote");
    }

    static Value moment(@Nullable Instant instant, String absent) {
        return orAbsent(instant, Value::moment, absent);
    }

    static <T> Value orAbsent(@Nullable T value, Function<T, Value> shown, String absent) {
        return value == null ? Value.absent(absent) : shown.apply(value);
    }

    static Value judgement(@Nullable Judgement judgement, String absent) {
        return orAbsent(
                judgement,
                given -> new Value.Text(given.text(), "the record of this decision in Vetted", look(given.tone())),
                absent);
    }

    static Value status(Status status) {
        return switch (status) {
            case READ -> new Value.Text("Read", "", Look.FAVOURABLE);
            case NOT_FOUND -> new Value.Text("Not found", "", Look.ATTENTION);
            case UNREADABLE -> new Value.Text("Unreadable", "", Look.ADVERSE);
            case NOT_APPLICABLE -> new Value.Text("Not applicable", "", Look.NEUTRAL);
        };
    }

    /** A moment within a sentence. */
    static String inWords(Instant instant) {
        return MOMENT.format(instant);
    }

    private static boolean isNothing(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Look look(Judgement.Tone tone) {
        return switch (tone) {
            case FAVOURABLE -> Look.FAVOURABLE;
            case ATTENTION -> Look.ATTENTION;
            case ADVERSE -> Look.ADVERSE;
            case NEUTRAL -> Look.NEUTRAL;
        };
    }
}
