package dev.vetted.reports;

import static dev.vetted.reports.FactPart.optional;
import static dev.vetted.reports.FactPart.required;

import dev.vetted.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The facts and the lists of facts of a reading that a person may correct, by their key in the reading. */
public enum ReadingField {
    DOCUMENT_TYPE("documentType", "Document type", PartKind.DOCUMENT_TYPE, Shape.FACT),
    SERVICE_ORGANIZATION("serviceOrganization", "Service organization", PartKind.LINE, Shape.FACT),
    SYSTEM_NAME("systemName", "System", PartKind.LINE, Shape.FACT),
    SERVICE_AUDITOR("serviceAuditor", "Service auditor", PartKind.LINE, Shape.FACT),
    REPORT_DATE("reportDate", "Report date", PartKind.DATE, Shape.FACT),
    PERIOD_START("periodStart", "Period start", PartKind.DATE, Shape.FACT),
    PERIOD_END("periodEnd", "Period end", PartKind.DATE, Shape.FACT),
    AS_OF_DATE("asOfDate", "As-of date", PartKind.DATE, Shape.FACT),
    CATEGORIES("categories", "Category", PartKind.CATEGORY, Shape.FACTS),
    CRITERIA_EDITION("criteriaEdition", "Criteria edition", PartKind.LINE, Shape.FACT),
    OPINION("opinion", "Opinion", PartKind.OPINION, Shape.FACT),
    OPINION_CRITERIA("opinionCriteria", "Criterion named in the opinion", PartKind.CRITERION, Shape.FACTS),
    EMPHASIS_OF_MATTER("emphasisOfMatter", "Emphasis of matter", PartKind.YES_OR_NO, Shape.FACT),
    SUBSERVICE_ORGANIZATIONS(
            "subserviceOrganizations",
            "Subservice organization",
            required("name", "Name", PartKind.LINE),
            optional("method", "Method", PartKind.METHOD),
            optional("service", "Service", PartKind.LINE),
            optional("monitored", "Monitored", PartKind.YES_OR_NO)),
    SUBSERVICE_CONTROLS(
            "subserviceControls",
            "Control left to a provider",
            optional("organization", "Provider", PartKind.LINE),
            required("text", "Control, as printed", PartKind.PARAGRAPH),
            optional("criteria", "Criteria", PartKind.CRITERIA)),
    USER_ENTITY_CONTROLS(
            "userEntityControls",
            "Control left to us",
            optional("id", "Id", PartKind.LINE),
            required("text", "Control, as printed", PartKind.PARAGRAPH),
            optional("criteria", "Criteria", PartKind.CRITERIA)),
    CONTROLS(
            "controls",
            "Control",
            required("id", "Id", PartKind.LINE),
            optional("criteria", "Criteria", PartKind.CRITERIA),
            required("text", "Control, as printed", PartKind.PARAGRAPH),
            optional("tests", "Tests, one a line", PartKind.LINES),
            optional("result", "Result", PartKind.RESULT)),
    EXCEPTIONS(
            "exceptions",
            "Exception",
            optional("controlId", "Control", PartKind.LINE),
            optional("criteria", "Criteria", PartKind.CRITERIA),
            required("text", "Deviation, as printed", PartKind.PARAGRAPH),
            optional("deviations", "Items that deviated", PartKind.NUMBER),
            optional("sample", "Items tested", PartKind.NUMBER),
            optional("managementResponse", "Management's response, as printed", PartKind.PARAGRAPH)),
    SIGNIFICANT_INCIDENTS("significantIncidents", "Significant incidents", PartKind.YES_OR_NO, Shape.FACT),
    LOCATIONS("locations", "Location", PartKind.LINE, Shape.FACTS);

    /** The key of the only part of a fact that is one value. */
    public static final String VALUE = "value";

    private final String key;
    private final String label;
    private final Shape shape;
    private final List<FactPart> parts;

    ReadingField(String key, String label, PartKind kind, Shape shape) {
        this.key = key;
        this.label = label;
        this.shape = shape;
        this.parts = List.of(required(VALUE, label, kind));
    }

    ReadingField(String key, String label, FactPart... parts) {
        this.key = key;
        this.label = label;
        this.shape = Shape.ITEMS;
        this.parts = List.of(parts);
    }

    /** What a reading holds under the key. */
    public enum Shape {
        /** One fact with one value. */
        FACT,
        /** A list of facts with one value each. */
        FACTS,
        /** A list of items with several parts. */
        ITEMS
    }

    /** @throws Refusal.Invalid when a reading has no such key */
    public static ReadingField of(String key) {
        return find(key)
                .orElseThrow(() -> new Refusal.Invalid("There is no field %s to correct. Permitted: %s."
                        .formatted(
                                key,
                                Arrays.stream(values()).map(ReadingField::key).collect(Collectors.joining(", ")))));
    }

    static Optional<ReadingField> find(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findAny();
    }

    public String key() {
        return key;
    }

    /** One of them in words. */
    public String label() {
        return label;
    }

    public Shape shape() {
        return shape;
    }

    public boolean isList() {
        return shape != Shape.FACT;
    }

    public List<FactPart> parts() {
        return parts;
    }
}
