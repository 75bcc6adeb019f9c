package dev.vetted.triage;

/** What a rating is made of. Criticality times relevance is the base; each of the others adds to it. */
public enum Factor {
    CRITICALITY("Criticality of the control"),
    RELEVANCE("Relevance to our use"),
    KIND("Design or operation"),
    RATE("Rate of deviation"),
    SPREAD("Spread over controls"),
    REPEAT("Repeat from an earlier report"),
    CLUSTER("Cluster in this report"),
    DURATION("Time affected");

    private final String label;

    Factor(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it is multiplied to the base instead of being added. */
    public boolean base() {
        return this == CRITICALITY || this == RELEVANCE;
    }
}
