package dev.vetted.reports.reading.isolated;

import java.time.Duration;

/**
 * What reading may take.
 *
 * @param processes how many documents are read at a time, each in a process of its own
 * @param heapMegabytes memory of one such process for objects; what needs more is refused
 * @param perDocument how long one document may take; what takes longer is refused
 * @param waiting how many documents may wait for a process; each is held in memory meanwhile
 * @param patience how long a document waits for a process
 * @param idle after which time a process that reads nothing ends itself
 */
public record Limits(
        int processes, int heapMegabytes, Duration perDocument, int waiting, Duration patience, Duration idle) {

    private static final int LEAST_HEAP = 64;

    public Limits {
        require(processes >= 1, "At least one process has to read");
        require(heapMegabytes >= LEAST_HEAP, "A reading process needs a heap of " + LEAST_HEAP + " MB or more");
        require(waiting >= 0, "The number of waiting documents cannot be negative");
        require(perDocument.toMillis() > 0, "The time limit of a document must be positive");
        require(!patience.isNegative(), "The time to wait for a process cannot be negative");
        require(idle.toMillis() > 0, "The time after which an idle process ends must be positive");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise + ".");
        }
    }
}
