package dev.vetted.decisions;

import dev.vetted.thirdparties.ReviewOutcome;

/** What is decided on the use of a third party's service. */
public enum DecisionOutcome {
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    REJECTED,
    /** Not decided on the merits now: what is missing is to be there by a date. */
    DEFERRED;

    /** Whether the service may be used. */
    public boolean approves() {
        return this == APPROVED || this == APPROVED_WITH_CONDITIONS;
    }

    /** How a review with this decision ends. */
    public ReviewOutcome reviewOutcome() {
        return ReviewOutcome.valueOf(name());
    }
}
