package dev.vetted.decisions;

import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.Reports;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.Tier;
import dev.vetted.triage.ExceptionTriage;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What other modules hold about a review. */
@Component
class ReviewSources {

    private final Engagements engagements;
    private final Reviews reviews;
    private final Reports reports;
    private final ScopeMappings mappings;
    private final ExceptionTriage triage;

    ReviewSources(
            Engagements engagements, Reviews reviews, Reports reports, ScopeMappings mappings, ExceptionTriage triage) {
        this.engagements = engagements;
        this.reviews = reviews;
        this.reports = reports;
        this.mappings = mappings;
        this.triage = triage;
    }

    AssuranceReport report(ReviewId review) {
        return reports.confirmedOf(review)
                .orElseThrow(() -> new Refusal.Conflicting(
                        "Review %s has no report with a confirmed reading yet.".formatted(review)));
    }

    ScopeMapping scope(ReviewId review) {
        return mappings.get(review);
    }

    Sha256 triageHash(ReviewId review) {
        return triage.hash(review);
    }

    Tier tier(ReviewId review) {
        Engagement engagement = engagements.get(reviews.get(review).engagement());
        return engagement
                .tier()
                .orElseThrow(() -> new Refusal.Conflicting(
                        "The tier of engagement %s is not determined yet.".formatted(engagement.id())));
    }

    /** Who uploaded, confirmed, mapped or triaged. */
    Set<String> preparers(ReviewId review) {
        Set<String> people = new HashSet<>(reports.preparers(review));
        mappings.find(review).flatMap(ScopeMapping::confirmedBy).ifPresent(people::add);
        people.addAll(triage.preparers(review));
        return people;
    }
}
