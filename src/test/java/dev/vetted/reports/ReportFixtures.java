package dev.vetted.reports;

import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReadingFixtures;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One report on its way through intake. */
public final class ReportFixtures {

    private static final ReportId ID = ReportId.of("44444444-0000-0000-0000-000000000001");
    private static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");

    private ReportFixtures() {}

    public static AssuranceReport received() {
        return report(AssuranceReport.Status.RECEIVED, Optional.empty(), Optional.empty());
    }

    public static AssuranceReport read() {
        return report(AssuranceReport.Status.READ, Optional.of(ReadingFixtures.smallReading()), Optional.empty());
    }

    public static AssuranceReport confirmed() {
        Correction correction = new Correction(
                ReadingField.PERIOD_END,
                Optional.of("2025-06-30"),
                Optional.of("2025-07-31"),
                Optional.of(3),
                "The amended cover says so");
        return report(
                AssuranceReport.Status.CONFIRMED,
                Optional.of(ReadingFixtures.smallReading()),
                Optional.of(new ConfirmedReading(
                        ReadingFixtures.smallReading(), List.of(correction), List.of(), "anna", MORNING)));
    }

    private static AssuranceReport report(
            AssuranceReport.Status status, Optional<Reading> reading, Optional<ConfirmedReading> confirmed) {
        return new AssuranceReport(
                ID,
                ThirdPartyFixtures.REVIEW,
                Sha256.of("a report"),
                "report.pdf",
                "anna",
                MORNING,
                status,
                reading,
                confirmed,
                confirmed.map(it -> Sha256.of("a confirmed reading")),
                confirmed.map(ConfirmedReading::confirmedBy),
                confirmed.map(ConfirmedReading::confirmedAt),
                Optional.empty());
    }

    /** A correction as a person gives it: what stood before is not theirs to say. */
    public static Correction correction(ReadingField field, String corrected) {
        return new Correction(
                field, Optional.empty(), Optional.ofNullable(corrected), Optional.of(4), "Stands so on page 4.");
    }

    public static FoundException lateRemovals() {
        return new FoundException(
                Optional.of("CA-17"),
                List.of("CC6.2"),
                "For 2 of 25 leavers, access was removed late.",
                Optional.of(2),
                Optional.of(25),
                61);
    }
}
