package dev.vetted.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** It is the morning of 2026-11-23, and each look at the clock is a millisecond after the one before. */
public final class TickingClock extends Clock {

    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    private final AtomicLong looks = new AtomicLong();

    @Override
    public Instant instant() {
        return START.plusMillis(looks.incrementAndGet());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("All times are UTC.");
    }
}
