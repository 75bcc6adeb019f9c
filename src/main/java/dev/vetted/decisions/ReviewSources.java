package dev.vetted.decisions;

import dev.vetted.controls.UserEntityControls;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.Reports;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.screening.Screening;
import dev.vetted.screening.Screenings;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.ThirdPartyId;
import dev.vetted.thirdparties.Tier;
import dev.vetted.triage.ExceptionTriage;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What other modules hold about a review. */
@Component
class ReviewSources {

    private final Engagements engagements;
    private final Reviews reviews;
    private final Reports reports;
    private final ScopeMappings mappings;
    private final Screenings screenings;
    private final ExceptionTriage triage;
    private final UserEntityControls controls;

    ReviewSources(
            Engagements engagements,
            Reviews reviews,
            Reports reports,
            ScopeMappings mappings,
            Screenings screenings,
            ExceptionTriage triage,
            UserEntityControls controls) {
        this.engagements = engagements;
        this.reviews = reviews;
        this.reports = reports;
        this.mappings = mappings;
        this.screenings = screenings;
        this.triage = triage;
        this.controls = controls;
    }

    AssuranceReport report(ReviewId review) {
        return reports.confirmedOf(review)
                .orElseThrow(() -> new Refusal.Conflicting(
                        "Review %s has no report with a confirmed reading yet.".formatted(review)));
    }

    ScopeMapping scope(ReviewId review) {
        return mappings.find(review)
                .orElseThrow(() -> new Refusal.Conflicting(
                        "The scope of review %s is not mapped yet. Confirm the reading first.".formatted(review)));
    }

    /** Empty before the report is screened. */
    Optional<Sha256> screeningHash(ReviewId review) {
        return screenings.find(review).map(Screening::hash);
    }

    Sha256 triageHash(ReviewId review) {
        return triage.hash(review);
    }

    Sha256 controlsHash(ReviewId review) {
        return controls.hash(review);
    }

    ThirdPartyId thirdParty(ReviewId review) {
        return engagements.get(engagement(review)).thirdParty();
    }

    EngagementId engagement(ReviewId review) {
        return reviews.get(review).engagement();
    }

    Tier tier(ReviewId review) {
        Engagement engagement = engagements.get(engagement(review));
        return engagement
                .tier()
                .orElseThrow(() -> new Refusal.Conflicting(
                        "The tier of engagement %s is not determined yet.".formatted(engagement.id())));
    }

    /** Who uploaded, confirmed, mapped, answered a rule, triaged or mapped controls of ours. */
    Set<String> preparers(ReviewId review) {
        Set<String> people = new HashSet<>(reports.preparers(review));
        mappings.find(review).flatMap(ScopeMapping::confirmedBy).ifPresent(people::add);
        people.addAll(screenings.preparers(review));
        people.addAll(triage.preparers(review));
        people.addAll(controls.preparers(review));
        return people;
    }
}
