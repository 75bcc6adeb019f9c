package dev.vetted.triage;

import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.ConfirmedReading;
import dev.vetted.reports.Reports;
import dev.vetted.reports.reading.Reading;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.Review;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.triage.rating.RatingBasis;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings together what triage rests on: the confirmed report and those before it, our use and its scope, the policy. */
@Component
class TriageSources {

    private final Engagements engagements;
    private final Reviews reviews;
    private final Reports reports;
    private final ScopeMappings mappings;
    private final ReviewPolicies policies;

    TriageSources(
            Engagements engagements,
            Reviews reviews,
            Reports reports,
            ScopeMappings mappings,
            ReviewPolicies policies) {
        this.engagements = engagements;
        this.reviews = reviews;
        this.reports = reports;
        this.mappings = mappings;
        this.policies = policies;
    }

    AssuranceReport report(ReviewId review) {
        return reports.confirmedOf(review)
                .orElseThrow(() ->
                        new IllegalStateException("Review " + review + " has no report with a confirmed reading."));
    }

    Reading reading(ReviewId review) {
        return report(review).confirmed().orElseThrow().reading();
    }

    RatingBasis basis(ReviewId review) {
        PolicyVersion policy = policies.current();
        Engagement engagement = engagements.get(reviews.get(review).engagement());
        Reading reading = reading(review);
        return new RatingBasis(
                reading,
                earlier(engagement, review, reading),
                mappings.get(review),
                engagement.use(),
                policy.number(),
                policy.policy());
    }

    /** Confirmed readings of the same third party on periods that ended before, newest first. */
    private List<Reading> earlier(Engagement engagement, ReviewId review, Reading reading) {
        return end(reading).stream()
                .flatMap(end -> engagements.of(engagement.thirdParty()).stream()
                        .flatMap(other -> reviews.of(other.id()).stream())
                        .map(Review::id)
                        .filter(other -> !other.equals(review))
                        .flatMap(other -> reports.confirmedOf(other).stream())
                        .flatMap(report -> report.confirmed().stream())
                        .map(ConfirmedReading::reading)
                        .filter(other ->
                                end(other).filter(it -> it.isBefore(end)).isPresent())
                        .distinct()
                        .sorted(Comparator.comparing(
                                        (Reading other) -> end(other).orElseThrow())
                                .reversed()))
                .toList();
    }

    private static Optional<LocalDate> end(Reading reading) {
        return reading.periodEnd().asOptional().or(() -> reading.asOfDate().asOptional());
    }
}
