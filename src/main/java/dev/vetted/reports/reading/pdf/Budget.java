package dev.vetted.reports.reading.pdf;

import java.io.IOException;

/** Time and number of operations that one document may take; a document built to exhaust a reader is stopped. */
final class Budget {

    private static final long MAX_OPERATIONS = 30_000_000;

    /** Looking at the clock costs more than most operations. */
    private static final int BETWEEN_LOOKS = 512;

    private final long deadline;
    private long operations;
    private int untilClock = BETWEEN_LOOKS;

    Budget(long seconds) {
        this.deadline = System.nanoTime() + seconds * 1_000_000_000L;
    }

    void spend() throws Exhausted {
        spend(1);
    }

    /** @param weight how many plain operations it is as good as */
    void spend(int weight) throws Exhausted {
        operations += weight;
        untilClock -= weight;
        if (operations > MAX_OPERATIONS) {
            throw new Exhausted();
        }
        if (untilClock <= 0) {
            untilClock = BETWEEN_LOOKS;
            if (System.nanoTime() > deadline) {
                throw new Exhausted();
            }
        }
    }

    /** The document takes more than it may. */
    static final class Exhausted extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
