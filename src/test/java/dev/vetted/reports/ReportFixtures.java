package dev.vetted.reports;

import java.util.List;
import java.util.Optional;

/** What people change in readings. */
public final class ReportFixtures {

    private ReportFixtures() {}

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
