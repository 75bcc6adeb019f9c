package dev.vetted.reports.web.confirmation;

import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.reports.reading.Reading.Status;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.math.BigDecimal;

/** Facts of a reading in words. */
final class ReadingWords {

    static final String NOT_FOUND = "Not found in the report";
    static final String NOT_STATED = "not stated";

    private static final BigDecimal HIGH = new BigDecimal("0.85");
    private static final BigDecimal MEDIUM = new BigDecimal("0.6");

    private ReadingWords() {}

    static String of(Enum<?> constant) {
        return constant instanceof DocumentType type ? type.label() : Wording.of(constant);
    }

    /** As "high (0.95)"; empty when nothing was found. */
    static String confidence(BigDecimal confidence) {
        if (confidence.signum() == 0) {
            return "";
        }
        String word = confidence.compareTo(HIGH) >= 0 ? "high" : confidence.compareTo(MEDIUM) >= 0 ? "medium" : "low";
        return "%s (%s)".formatted(word, confidence.stripTrailingZeros().toPlainString());
    }

    static Tag status(Status status) {
        return switch (status) {
            case READ -> Tag.good("Read");
            case NOT_FOUND -> Tag.attention("Not found");
            case UNREADABLE -> Tag.bad("Unreadable");
        };
    }

    static String name(Section section) {
        return switch (section) {
            case AUDITORS_REPORT -> "Auditor's report";
            case ASSERTION -> "Management's assertion";
            case DESCRIPTION -> "Description of the system";
            case SUBSERVICE_ORGANIZATIONS -> "Subservice organizations";
            case SUBSERVICE_CONTROLS -> "Controls left to providers";
            case USER_ENTITY_CONTROLS -> "Controls left to us";
            case CONTROLS -> "Controls";
            case TESTS -> "Tests and results";
            case RESPONSES -> "Management's responses";
        };
    }
}
