package dev.vetted.reports.internal;

import dev.vetted.reports.reading.isolated.Limits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What reading documents may take.
 *
 * @param processes how many documents are read at a time, each in a process of its own
 * @param heap memory of one such process for objects; the process takes about 100 MB more
 * @param perDocument how long one document may take
 * @param waiting how many documents may wait for a process, each held in memory
 * @param patience how long a document waits for a process; with twice the limit below the engine's job timeout
 * @param idle after which time without work a process ends
 */
@Validated
@ConfigurationProperties("vetted.reading")
record ReadingSettings(
        @Min(1) @Max(64) @DefaultValue("2") int processes,
        @NotNull @DefaultValue("512MB") DataSize heap,
        @NotNull @DefaultValue("120s") Duration perDocument,
        @Min(0) @Max(1000) @DefaultValue("10") int waiting,
        @NotNull @DefaultValue("60s") Duration patience,
        @NotNull @DefaultValue("10m") Duration idle) {

    private static final Duration PER_PICTURE = Duration.ofSeconds(30);
    private static final int PICTURES_WAITING = 30;

    Limits limits() {
        return new Limits(processes, Math.toIntExact(heap.toMegabytes()), perDocument, waiting, patience, idle);
    }

    /** A page is drawn in a moment, so many may wait, and one that takes long is given up. */
    Limits ofPictures() {
        return new Limits(1, Math.toIntExact(heap.toMegabytes()), PER_PICTURE, PICTURES_WAITING, PER_PICTURE, idle);
    }
}
