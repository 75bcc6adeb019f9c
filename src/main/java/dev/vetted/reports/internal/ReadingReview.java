package dev.vetted.reports.internal;

import dev.vetted.reports.ConfirmedReading;
import dev.vetted.reports.Correction;
import dev.vetted.reports.PointToCheck;
import dev.vetted.reports.reading.Reading;
import dev.vetted.tasks.Member;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Makes a confirmed reading of a reading and what a person changed in it. */
@Component
@EnableConfigurationProperties(ConfirmationSettings.class)
public class ReadingReview {

    private final ConfirmationSettings settings;

    ReadingReview(ConfirmationSettings settings) {
        this.settings = settings;
    }

    /** What has to be looked at one by one before the reading can be confirmed. */
    public List<PointToCheck> pointsToCheck(Reading reading) {
        return PointsToCheck.of(reading, settings.checkBelow());
    }

    /** The corrections as they would be kept; what stood before each is taken from the reading, not from the person. */
    public List<Correction> complete(Reading reading, List<Correction> corrections) {
        return Corrections.complete(reading, corrections);
    }

    /** The reading as confirmed. */
    public ConfirmedReading confirmed(
            Reading reading, List<Correction> corrections, Collection<String> checked, Member member, Instant at) {
        List<Correction> complete = Corrections.complete(reading, corrections);
        return new ConfirmedReading(
                CorrectedReading.of(reading, complete),
                complete,
                PointsToCheck.checked(reading, settings.checkBelow(), complete, checked),
                member.name(),
                at.truncatedTo(ChronoUnit.MICROS));
    }
}
