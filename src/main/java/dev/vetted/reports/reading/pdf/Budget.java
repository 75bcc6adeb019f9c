package dev.vetted.reports.reading.pdf;

import java.io.IOException;

/** Time and number of operations that one document may take; a document built to exhaust a reader is stopped. */
final class Budget {

    private static final long MAX_OPERATIONS = 30_000_000;

    private final long deadline;
    private long operations;

    Budget(long seconds) {
        this.deadline = System.nanoTime() + seconds * 1_000_000_000L;
    }

    void spend() throws Exhausted {
        operations++;
        if (operations > MAX_OPERATIONS || operations % 512 == 0 && System.nanoTime() > deadline) {
            throw new Exhausted();
        }
    }

    /** The document takes more than it may. */
    static final class Exhausted extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
