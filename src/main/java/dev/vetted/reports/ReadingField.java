package dev.vetted.reports;

/** The facts of a reading that a person may correct, by their key in the reading. */
public enum ReadingField {
    DOCUMENT_TYPE("documentType", "Document type"),
    SERVICE_ORGANIZATION("serviceOrganization", "Service organization"),
    SYSTEM_NAME("systemName", "System"),
    SERVICE_AUDITOR("serviceAuditor", "Service auditor"),
    REPORT_DATE("reportDate", "Report date"),
    PERIOD_START("periodStart", "Period start"),
    PERIOD_END("periodEnd", "Period end"),
    AS_OF_DATE("asOfDate", "As-of date"),
    CATEGORIES("categories", "Categories"),
    CRITERIA_EDITION("criteriaEdition", "Criteria edition"),
    OPINION("opinion", "Opinion");

    private final String key;
    private final String label;

    ReadingField(String key, String label) {
        this.key = key;
        this.label = label;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }
}
