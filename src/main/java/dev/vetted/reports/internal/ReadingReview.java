package dev.vetted.reports.internal;

import dev.vetted.reports.ConfirmedReading;
import dev.vetted.reports.Correction;
import dev.vetted.reports.FoundException;
import dev.vetted.reports.reading.Reading;
import dev.vetted.tasks.Member;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes a confirmed reading of a reading and what a person changed in it. */
@Component
public class ReadingReview {

    private final Corrections corrections;

    ReadingReview(Corrections corrections) {
        this.corrections = corrections;
    }

    /** The reading as confirmed; what stood before each correction is taken from the reading, not from the person. */
    public ConfirmedReading confirmed(
            Reading reading, List<Correction> changes, List<FoundException> found, Member member, Instant at) {
        List<Correction> complete = changes.stream()
                .map(change -> new Correction(
                        change.field(),
                        corrections.value(reading, change.field()),
                        change.corrected().filter(it -> !it.isBlank()),
                        change.page(),
                        change.reason()))
                .toList();
        return new ConfirmedReading(
                corrections.apply(reading, complete, found),
                complete,
                found,
                member.name(),
                at.truncatedTo(ChronoUnit.MICROS));
    }
}
