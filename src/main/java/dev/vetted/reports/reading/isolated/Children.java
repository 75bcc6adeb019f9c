package dev.vetted.reports.reading.isolated;

import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The reading processes: started when first needed, kept warm, never more than allowed; and the queue before them. */
final class Children implements AutoCloseable {

    private final Limits limits;
    private final List<String> command;
    private final Semaphore seats;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Deque<Child> free = new ConcurrentLinkedDeque<>();
    private final Set<Child> all = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reading-limits").factory());
    private volatile boolean closed;

    Children(Limits limits, List<String> command) {
        this.limits = limits;
        this.command = command;
        this.seats = new Semaphore(limits.processes(), true);
    }

    /** Waits until a process may be taken; to be followed by {@link #release}. */
    void await() {
        requireOpen();
        if (acquiredWithin(Duration.ZERO)) {
            return;
        }
        try {
            if (waiting.incrementAndGet() > limits.waiting() || !acquiredWithin(limits.patience())) {
                throw new ReadingUnavailable(
                        "Too many documents are being read at the moment. Try again in a few minutes.");
            }
        } finally {
            waiting.decrementAndGet();
        }
    }

    private boolean acquiredWithin(Duration patience) {
        try {
            return seats.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void release() {
        seats.release();
    }

    /** A process that waits for work, the one used last if there is one. */
    Child take() {
        requireOpen();
        all.removeIf(child -> !child.isAlive());
        Child child = free.pollFirst();
        while (child != null && !child.isAlive()) {
            child = free.pollFirst();
        }
        return child == null ? start() : child;
    }

    private Child start() {
        Child child = Child.start(command, clock);
        all.add(child);
        if (closed) {
            // Closed in between, and not among those that were ended.
            child.kill();
        }
        return child;
    }

    void giveBack(Child child) {
        free.addFirst(child);
    }

    void requireOpen() {
        if (closed) {
            throw new ReadingUnavailable("The service is stopping. Try again when it is back.");
        }
    }

    /** The ids of the processes that run. */
    List<Long> alive() {
        return all.stream().filter(Child::isAlive).map(Child::id).toList();
    }

    @Override
    public void close() {
        closed = true;
        all.forEach(Child::kill);
        clock.shutdownNow();
    }
}
