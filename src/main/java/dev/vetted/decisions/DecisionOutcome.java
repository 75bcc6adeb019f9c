package dev.vetted.decisions;

import dev.vetted.thirdparties.ReviewOutcome;

/** What is decided on the use of a third party's service. */
public enum DecisionOutcome {
    APPROVED,
    APPROVED_WITH_CONDITIONS,
    REJECTED;

    /** How a review with this decision ends. */
    public ReviewOutcome reviewOutcome() {
        return ReviewOutcome.valueOf(name());
    }
}
