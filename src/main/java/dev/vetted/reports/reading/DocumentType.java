package dev.vetted.reports.reading;

/** What kind of document was handed in. */
public enum DocumentType {
    SOC2_TYPE2,
    SOC2_TYPE1,
    SOC3,
    SOC1_TYPE2,
    BRIDGE_LETTER,
    ISO27001_CERTIFICATE,
    PENTEST_SUMMARY,
    OTHER;

    /** True for the reports that an auditor signs and that hold a description of controls. */
    public boolean isSoc2() {
        return this == SOC2_TYPE1 || this == SOC2_TYPE2;
    }
}
