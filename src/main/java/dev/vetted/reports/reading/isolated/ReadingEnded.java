package dev.vetted.reports.reading.isolated;

/** A reading process ended, or was ended, without an answer. */
final class ReadingEnded extends Exception {

    private static final long serialVersionUID = 1L;

    private final Cause cause;

    ReadingEnded(Cause cause) {
        super("A reading process ended: " + cause);
        this.cause = cause;
    }

    Cause why() {
        return cause;
    }

    /** Why it ended. */
    enum Cause {
        TOO_LATE,
        OUT_OF_MEMORY,
        /** Ended by itself, was killed from outside, or answered what is no answer. */
        CRASHED
    }
}
