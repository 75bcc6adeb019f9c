package dev.vetted.decisions.web.pages;

import dev.vetted.reports.Reports;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.shared.web.Tag;
import dev.vetted.shared.web.Wording;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.Review;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.triage.ExceptionTriage;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sums up what the modules hold about a review. */
@Component
class ReviewSummaries {

    private final Reviews reviews;
    private final Engagements engagements;
    private final Reports reports;
    private final ScopeMappings mappings;
    private final ExceptionTriage triage;

    ReviewSummaries(
            Reviews reviews, Engagements engagements, Reports reports, ScopeMappings mappings, ExceptionTriage triage) {
        this.reviews = reviews;
        this.engagements = engagements;
        this.reports = reports;
        this.mappings = mappings;
        this.triage = triage;
    }

    ReviewSummary of(ReviewId id) {
        Review review = reviews.get(id);
        Engagement engagement = engagements.get(review.engagement());
        Optional<ScopeMapping> scope = mappings.find(id);
        return new ReviewSummary(
                id.toString(),
                engagement.id().toString(),
                Long.toString(review.processInstanceKey()),
                engagement.thirdPartyName(),
                engagement.use().serviceName(),
                engagement.tier().map(tier -> Tag.neutral(Wording.of(tier))).orElse(Tag.neutral("Not determined yet")),
                Wording.of(review.openedAt()),
                review.outcome().map(SummaryLines::outcome).orElse(Tag.neutral("In progress")),
                SummaryLines.report(reports.of(id)),
                scope.map(SummaryLines::scope).orElse("The scope is not mapped yet."),
                scope.map(SummaryLines::gaps).orElse(List.of()),
                triage.of(id).stream().map(SummaryLines::exception).toList());
    }
}
