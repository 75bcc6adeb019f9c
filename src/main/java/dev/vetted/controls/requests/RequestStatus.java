package dev.vetted.controls.requests;

/** Where a request stands. */
public enum RequestStatus {
    /** Waits for an answer. */
    OPEN,
    /** Answered; waits for somebody else to judge the answer. */
    ANSWERED,
    /** The answer shows what was asked. */
    ACCEPTED,
    /** The answer does not show it; waits for another. */
    RETURNED,
    /** Nobody answered in time: what it comes from stands without compensation. */
    EXPIRED,
    /** Not wanted any more. */
    WITHDRAWN;

    /** Whether an answer is wanted. */
    public boolean isWaiting() {
        return this == OPEN || this == RETURNED;
    }
}
