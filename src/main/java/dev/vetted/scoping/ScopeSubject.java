package dev.vetted.scoping;

/** What a row of the scope mapping is about. */
public enum ScopeSubject {
    LEGAL_ENTITY("Legal entity"),
    SERVICE("Service in use"),
    REPORT_TYPE("Report type"),
    OPINION("Auditor's opinion"),
    PERIOD_LENGTH("Length of the period"),
    PERIOD_AGE("Age of the period"),
    CATEGORY("Category"),
    CRITERIA_FAMILY("Criteria in use"),
    PROCESSING("Processing for us"),
    REGION("Region or site"),
    SUBSERVICE_ORGANIZATION("Subservice organization");

    private final String label;

    ScopeSubject(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
