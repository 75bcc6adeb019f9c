package dev.vetted.reports.reading;

/** What kind of document was handed in. */
public enum DocumentType {
    SOC2_TYPE2("SOC 2 Type 2"),
    SOC2_TYPE1("SOC 2 Type 1"),
    SOC3("SOC 3"),
    SOC1_TYPE2("SOC 1 Type 2"),
    BRIDGE_LETTER("Bridge letter"),
    ISO27001_CERTIFICATE("ISO/IEC 27001 certificate"),
    PENTEST_SUMMARY("Penetration test summary"),
    OTHER("Other document");

    private final String label;

    DocumentType(String label) {
        this.label = label;
    }

    /** The kind as people call it. */
    public String label() {
        return label;
    }

    /** True for the reports that an auditor signs and that hold a description of controls. */
    public boolean isSoc2() {
        return this == SOC2_TYPE1 || this == SOC2_TYPE2;
    }
}
