package dev.vetted.reports.internal;

import dev.vetted.reports.ReadingField;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Section;
import org.jspecify.annotations.Nullable;

/** What a document of a kind states, so that its lack needs a look. Of a document of no known kind all is expected. */
final class Expected {

    private Expected() {}

    static boolean states(Reading reading, ReadingField field) {
        DocumentType type = reading.documentType().value();
        return switch (field) {
            case DOCUMENT_TYPE, SERVICE_ORGANIZATION -> true;
            case SYSTEM_NAME, SERVICE_AUDITOR, REPORT_DATE, OPINION, EMPHASIS_OF_MATTER -> isReport(type);
            case PERIOD_START, PERIOD_END -> isReport(type) && type != DocumentType.SOC2_TYPE1;
            case AS_OF_DATE -> type == DocumentType.SOC2_TYPE1;
            case CATEGORIES, CRITERIA_EDITION -> isReport(type) && type != DocumentType.SOC1_TYPE2;
            case SIGNIFICANT_INCIDENTS -> isSoc2(type);
            case OPINION_CRITERIA,
                    SUBSERVICE_ORGANIZATIONS,
                    SUBSERVICE_CONTROLS,
                    USER_ENTITY_CONTROLS,
                    CONTROLS,
                    EXCEPTIONS,
                    LOCATIONS -> false;
        };
    }

    static boolean has(Reading reading, Section section) {
        DocumentType type = reading.documentType().value();
        return switch (section) {
            case AUDITORS_REPORT, ASSERTION, DESCRIPTION -> isReport(type);
            case SUBSERVICE_ORGANIZATIONS, SUBSERVICE_CONTROLS, USER_ENTITY_CONTROLS -> isReport(type);
            case CONTROLS -> isReport(type) && type != DocumentType.SOC3;
            case TESTS -> isReport(type) && type != DocumentType.SOC3 && type != DocumentType.SOC2_TYPE1;
            case RESPONSES -> !reading.exceptions().isEmpty();
        };
    }

    private static boolean isSoc2(@Nullable DocumentType type) {
        return type == null || type.isSoc2();
    }

    private static boolean isReport(@Nullable DocumentType type) {
        return isSoc2(type) || type == DocumentType.SOC3 || type == DocumentType.SOC1_TYPE2;
    }
}
