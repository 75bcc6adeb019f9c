package dev.vetted.triage;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.reading.Reading;
import dev.vetted.reports.reading.ReadingFixtures;
import dev.vetted.scoping.ScopeFixtures;
import dev.vetted.thirdparties.ThirdPartyFixtures;
import dev.vetted.triage.rating.ExceptionRating;
import dev.vetted.triage.rating.RatingBasis;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One exception on its way through triage: two of 25 under CC6.2, high with 10 points. */
public final class ExceptionFixtures {

    public static final ExceptionId ID = ExceptionId.of("55555555-0000-0000-0000-000000000001");

    private static final Reading READING = ReadingFixtures.smallReading();

    private ExceptionFixtures() {}

    public static ExceptionCase rated() {
        return exception(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static ExceptionCase disposed() {
        return exception(Optional.empty(), Optional.of(Disposition.NO_EFFECT), Optional.empty());
    }

    /** A person took it for medium. */
    public static ExceptionCase overridden() {
        return exception(
                Optional.of(new SeverityOverride(
                        Severity.MEDIUM, "None of them was ours", "anna", Instant.parse("2026-11-01T08:00:00Z"))),
                Optional.empty(),
                Optional.empty());
    }

    /** Another control of the report makes up for it. */
    public static ExceptionCase compensated() {
        return exception(
                Optional.empty(),
                Optional.of(Disposition.COMPENSATED_IN_REPORT),
                Optional.of(new Compensation(
                        "AC-2", "CC6.2", "Access is reviewed.", 13, Optional.of("Access is reviewed."))));
    }

    private static ExceptionCase exception(
            Optional<SeverityOverride> override,
            Optional<Disposition> disposition,
            Optional<Compensation> compensation) {
        Reading.ReportedException exception = READING.exceptions().getFirst();
        return new ExceptionCase(
                ID,
                ThirdPartyFixtures.REVIEW,
                1,
                exception,
                Optional.of(ExceptionRating.of(
                        exception,
                        new RatingBasis(
                                READING,
                                List.of(),
                                ScopeFixtures.leaningOn(TrustServicesCategory.SECURITY),
                                ThirdPartyFixtures.ledgerUse(),
                                1,
                                ReviewPolicy.standard()))),
                override,
                disposition,
                compensation,
                disposition.map(it -> "We sign in through our own directory"),
                disposition.map(it -> "anna"),
                disposition.map(it -> Instant.parse("2026-11-02T08:00:00Z")));
    }
}
