package dev.vetted.thirdparties;

/** How a review ended. */
public enum ReviewOutcome {
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    REJECTED,
    /** Not before what is missing is there, by a date. */
    DEFERRED,
    NO_ACCEPTED_REPORT;

    /** Whether the engagement may go ahead. */
    public boolean permitsUse() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
    }
}
