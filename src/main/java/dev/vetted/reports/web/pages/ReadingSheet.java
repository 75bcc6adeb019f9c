package dev.vetted.reports.web.pages;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.ReadingField;
import dev.vetted.reports.reading.DocumentType;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.reports.reading.Reading.Section;
import dev.vetted.shared.web.Choice;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import java.util.Arrays;
import java.util.List;

/** A reading as its page shows it. */
record ReadingSheet(Reading reading, ReadingForm form) {

    /** Whether a section of the document was read. */
    record SectionRow(String name, Tag status) {}

    /** What a person must look at. */
    record WarningRow(String kind, String message, String page, String quote) {}

    public List<FieldRow> fields() {
        return Arrays.stream(ReadingField.values()).map(this::field).toList();
    }

    private FieldRow field(ReadingField field) {
        FactRow fact = switch (field) {
            case DOCUMENT_TYPE -> FactRow.of(field.label(), reading.documentType());
            case SERVICE_ORGANIZATION -> FactRow.of(field.label(), reading.serviceOrganization());
            case SYSTEM_NAME -> FactRow.of(field.label(), reading.systemName());
            case SERVICE_AUDITOR -> FactRow.of(field.label(), reading.serviceAuditor());
            case REPORT_DATE -> FactRow.of(field.label(), reading.reportDate());
            case PERIOD_START -> FactRow.of(field.label(), reading.periodStart());
            case PERIOD_END -> FactRow.of(field.label(), reading.periodEnd());
            case AS_OF_DATE -> FactRow.of(field.label(), reading.asOfDate());
            case CATEGORIES -> FactRow.of(field.label(), reading.categories());
            case CRITERIA_EDITION -> FactRow.of(field.label(), reading.criteriaEdition());
            case OPINION -> FactRow.of(field.label(), reading.opinion());
        };
        return new FieldRow(field, fact, input(field), choices(field), form.change(field));
    }

    private static String input(ReadingField field) {
        return switch (field) {
            case DOCUMENT_TYPE, OPINION -> "one";
            case CATEGORIES -> "several";
            case REPORT_DATE, PERIOD_START, PERIOD_END, AS_OF_DATE -> "date";
            case SERVICE_ORGANIZATION, SYSTEM_NAME, SERVICE_AUDITOR, CRITERIA_EDITION -> "text";
        };
    }

    private static List<Choice> choices(ReadingField field) {
        return switch (field) {
            case DOCUMENT_TYPE -> Choice.of(DocumentType.class, DocumentType::label);
            case OPINION -> Choice.of(Opinion.class);
            case CATEGORIES -> Choice.of(TrustServicesCategory.class);
            default -> List.of();
        };
    }

    /** Facts that are shown and corrected nowhere. */
    public List<FactRow> furtherFacts() {
        return List.of(
                FactRow.of("Criteria named in the opinion", reading.opinionCriteria()),
                FactRow.of("Emphasis of matter", reading.emphasisOfMatter()),
                FactRow.of("Significant incidents disclosed", reading.significantIncidents()),
                FactRow.of("Locations", reading.locations()),
                FactRow.of("Text layer", reading.textLayer()));
    }

    public List<SectionRow> sections() {
        return Arrays.stream(Section.values())
                .map(section -> new SectionRow(
                        name(section),
                        switch (reading.status(section)) {
                            case READ -> Tag.good("Read");
                            case NOT_FOUND -> Tag.attention("Not found");
                            case UNREADABLE -> Tag.bad("Unreadable");
                        }))
                .toList();
    }

    private static String name(Section section) {
        return switch (section) {
            case AUDITORS_REPORT -> "Auditor's report";
            case ASSERTION -> "Management's assertion";
            case USER_ENTITY_CONTROLS -> "Controls left to user entities";
            case SUBSERVICE_CONTROLS -> "Controls left to subservice organizations";
            case TESTS -> "Tests and results";
            case RESPONSES -> "Management's responses";
            default -> Wording.of(section);
        };
    }

    public List<WarningRow> warnings() {
        return reading.warnings().stream()
                .map(it -> new WarningRow(
                        Wording.of(it.kind()),
                        it.message(),
                        it.page() == null ? "" : it.page().toString(),
                        it.words().orElse("")))
                .toList();
    }
}
