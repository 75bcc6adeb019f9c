package dev.vetted.criteria;

/** The domains of risk that the criteria fall into, in the order of the catalogue; each criterion is in one. */
public enum CriteriaFamily {
    GOVERNANCE("Governance, people and policy", "CC1, CC2, CC5"),
    RISK_MANAGEMENT("Risk management and assurance", "CC3, CC4"),
    ACCESS("Identity and access", "CC6.1 to CC6.3"),
    PHYSICAL("Physical security and disposal", "CC6.4, CC6.5"),
    NETWORK("Network and malware", "CC6.6, CC6.8"),
    DATA_IN_TRANSIT("Data in transit and movement", "CC6.7"),
    MONITORING("Vulnerabilities and monitoring", "CC7.1, CC7.2"),
    INCIDENTS("Incidents and recovery", "CC7.3 to CC7.5"),
    CHANGE("Change and development", "CC8.1"),
    CONTINUITY("Continuity", "CC9.1, A1"),
    FOURTH_PARTIES("Fourth parties", "CC9.2"),
    DATA_PROTECTION("Data protection and retention", "C1"),
    PROCESSING("Accuracy of processing", "PI1"),
    PRIVACY("Privacy", "P1 to P8");

    private final String label;
    private final String series;

    CriteriaFamily(String label, String series) {
        this.label = label;
        this.series = series;
    }

    /** What it is about, in words. */
    public String label() {
        return label;
    }

    /** The criteria in it, as people write them. */
    public String series() {
        return series;
    }

    /** The family of a criterion; one of another edition falls where its series does. */
    public static CriteriaFamily of(CriterionId id) {
        return switch (id.category()) {
            case AVAILABILITY -> CONTINUITY;
            case CONFIDENTIALITY -> DATA_PROTECTION;
            case PROCESSING_INTEGRITY -> PROCESSING;
            case PRIVACY -> PRIVACY;
            case SECURITY -> common(id);
        };
    }

    private static CriteriaFamily common(CriterionId id) {
        return switch (id.series()) {
            case "CC3", "CC4" -> RISK_MANAGEMENT;
            case "CC6" ->
                switch (id.ordinal()) {
                    case 4, 5 -> PHYSICAL;
                    case 6, 8 -> NETWORK;
                    case 7 -> DATA_IN_TRANSIT;
                    default -> ACCESS;
                };
            case "CC7" -> id.ordinal() <= 2 ? MONITORING : INCIDENTS;
            case "CC8" -> CHANGE;
            case "CC9" -> id.ordinal() == 2 ? FOURTH_PARTIES : CONTINUITY;
            default -> GOVERNANCE;
        };
    }
}
