package dev.vetted.decisions;

import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.Reports;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.ThirdPartyId;
import dev.vetted.thirdparties.Tier;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What other modules hold about a review. */
@Component
class ReviewSources {

    private final Engagements engagements;
    private final Reviews reviews;
    private final Reports reports;
    private final JudgedParts parts;

    ReviewSources(Engagements engagements, Reviews reviews, Reports reports, JudgedParts parts) {
        this.engagements = engagements;
        this.reviews = reviews;
        this.reports = reports;
        this.parts = parts;
    }

    /** What was judged of the report. */
    JudgedParts parts() {
        return parts;
    }

    AssuranceReport report(ReviewId review) {
        return reports.confirmedOf(review)
                .orElseThrow(() -> new Refusal.Conflicting(
                        "Review %s has no report with a confirmed reading yet.".formatted(review)));
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
        people.addAll(parts.preparers(review));
        return people;
    }
}
