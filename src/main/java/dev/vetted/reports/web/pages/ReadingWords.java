package dev.vetted.reports.web.pages;

import dev.vetted.reports.reading.DocumentType;
import dev.vetted.shared.web.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Facts of a reading in words. */
final class ReadingWords {

    static final String NOT_FOUND = "Not found in the report";

    private static final BigDecimal HIGH = new BigDecimal("0.85");
    private static final BigDecimal MEDIUM = new BigDecimal("0.6");

    private ReadingWords() {}

    static String of(Object value) {
        return switch (value) {
            case DocumentType type -> type.label();
            case Enum<?> constant -> Wording.of(constant);
            case Boolean yes -> Wording.yesOrNo(yes);
            default -> value.toString();
        };
    }

    /** As "high (0.95)"; empty when nothing was found. */
    static String confidence(BigDecimal confidence) {
        if (confidence.signum() == 0) {
            return "";
        }
        String word = confidence.compareTo(HIGH) >= 0 ? "high" : confidence.compareTo(MEDIUM) >= 0 ? "medium" : "low";
        return "%s (%s)".formatted(word, confidence.stripTrailingZeros().toPlainString());
    }

    /** As "2 of 25". */
    static String rate(@Nullable Integer deviations, @Nullable Integer sample) {
        return deviations == null || sample == null ? "count not stated" : "%d of %d".formatted(deviations, sample);
    }

    static String list(List<?> values) {
        return values.isEmpty()
                ? Wording.NONE
                : String.join(", ", values.stream().map(ReadingWords::of).toList());
    }

    static String orNotStated(@Nullable Object value) {
        return Optional.ofNullable(value).map(ReadingWords::of).orElse("not stated");
    }
}
