package dev.vetted.evidence.internal;

import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.Reports;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.triage.ExceptionCase;
import dev.vetted.triage.ExceptionTriage;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The parts that a review was prepared in. */
@Component
class ReviewParts {

    private final Engagements engagements;
    private final Reviews reviews;
    private final Reports reports;
    private final ScopeMappings mappings;
    private final ExceptionTriage triage;

    ReviewParts(
            Engagements engagements, Reviews reviews, Reports reports, ScopeMappings mappings, ExceptionTriage triage) {
        this.engagements = engagements;
        this.reviews = reviews;
        this.reports = reports;
        this.mappings = mappings;
        this.triage = triage;
    }

    Engagement engagement(ReviewId review) {
        return engagements.get(reviews.get(review).engagement());
    }

    long instance(ReviewId review) {
        return reviews.get(review).processInstanceKey();
    }

    Optional<AssuranceReport> report(ReviewId review) {
        return reports.confirmedOf(review);
    }

    ScopeMapping scope(ReviewId review) {
        return mappings.get(review);
    }

    List<ExceptionCase> exceptions(ReviewId review) {
        return triage.of(review);
    }
}
