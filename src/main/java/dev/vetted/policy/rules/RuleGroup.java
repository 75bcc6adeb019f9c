package dev.vetted.policy.rules;

/** What rules are about, and which of the two questions they answer: is the report reliable, and does it fit our use. */
public enum RuleGroup {
    IDENTITY("Identity and type", true, false),
    AUDITOR("Auditor", true, false),
    PERIOD("Period and currency", true, false),
    OPINION("Opinion and assertion", true, false),
    SCOPE("Scope", true, true),
    SUBSERVICE_ORGANIZATIONS("Subservice organizations", false, true),
    CONTROLS("Controls", true, false),
    TESTS("Tests and results", true, false),
    EXCEPTIONS("Exceptions", false, true),
    CUSTOMER_CONTROLS("Customer-side controls", false, true),
    CROSS_CHECKS("Cross-checks", false, true);

    private final String title;
    private final boolean reliability;
    private final boolean fit;

    RuleGroup(String title, boolean reliability, boolean fit) {
        this.title = title;
        this.reliability = reliability;
        this.fit = fit;
    }

    public String title() {
        return title;
    }

    /** Whether its rules say how far the report can be relied on. */
    public boolean tellsReliability() {
        return reliability;
    }

    /** Whether its rules say how far the report fits our use. */
    public boolean tellsFit() {
        return fit;
    }
}
