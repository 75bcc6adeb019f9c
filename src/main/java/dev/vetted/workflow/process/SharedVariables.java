package dev.vetted.workflow.process;

/**
 * Variables that arise in more than one process: what is known of an engagement is there in its lifecycle and again in a
 * review that is opened beside it, and a review counts anew what the mapping of its scope counted.
 */
public final class SharedVariables {

    public static final String ENGAGEMENT_ID = "engagementId";
    public static final String TIER = "tier";
    public static final String DATA_CLASS = "dataClass";
    public static final String TOLERABLE_OUTAGE_HOURS = "tolerableOutageHours";
    public static final String PROCESSES_TRANSACTIONS = "processesTransactions";
    public static final String SCOPE_GAPS = "scopeGaps";

    private SharedVariables() {}
}
