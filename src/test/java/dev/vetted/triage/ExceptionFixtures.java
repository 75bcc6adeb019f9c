package dev.vetted.triage;

import dev.vetted.reports.reading.ReadingFixtures;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One exception on its way through triage. */
public final class ExceptionFixtures {

    public static final ExceptionId ID = ExceptionId.of("55555555-0000-0000-0000-000000000001");

    private ExceptionFixtures() {}

    public static ExceptionCase rated() {
        return exception(Optional.empty());
    }

    public static ExceptionCase disposed() {
        return exception(Optional.of(Disposition.NO_EFFECT));
    }

    private static ExceptionCase exception(Optional<Disposition> disposition) {
        return new ExceptionCase(
                ID,
                ThirdPartyFixtures.REVIEW,
                1,
                ReadingFixtures.smallReading().exceptions().getFirst(),
                Optional.of(new Rating(
                        3,
                        2,
                        Optional.of(new BigDecimal("8.0")),
                        Optional.of(new BigDecimal("19.9")),
                        7,
                        Severity.HIGH,
                        List.of("CC6 decides on access"))),
                disposition,
                disposition.map(it -> "We sign in through our own directory"),
                disposition.map(it -> "anna"),
                disposition.map(it -> Instant.parse("2026-11-02T08:00:00Z")));
    }
}
