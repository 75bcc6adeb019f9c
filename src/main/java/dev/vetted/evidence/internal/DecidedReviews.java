package dev.vetted.evidence.internal;

import dev.vetted.decisions.Decision;
import dev.vetted.decisions.DecisionId;
import dev.vetted.decisions.Decisions;
import dev.vetted.decisions.Recommendation;
import dev.vetted.decisions.Recommendations;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.triage.ExceptionCase;
import java.util.List;
import org.springframework.stereotype.Component;

/** What other modules hold about a decided review. */
@Component
class DecidedReviews {

    private final Decisions decisions;
    private final Recommendations recommendations;
    private final ReviewParts parts;

    DecidedReviews(Decisions decisions, Recommendations recommendations, ReviewParts parts) {
        this.decisions = decisions;
        this.recommendations = recommendations;
        this.parts = parts;
    }

    Decision decision(DecisionId id) {
        return decisions.get(id);
    }

    Recommendation recommendation(ReviewId review) {
        return recommendations.find(review).orElseThrow(() -> missing("recommendation", review));
    }

    Engagement engagement(ReviewId review) {
        return parts.engagement(review);
    }

    long instance(ReviewId review) {
        return parts.instance(review);
    }

    AssuranceReport report(ReviewId review) {
        return parts.report(review).orElseThrow(() -> missing("confirmed report", review));
    }

    ScopeMapping scope(ReviewId review) {
        return parts.scope(review);
    }

    List<ExceptionCase> exceptions(ReviewId review) {
        return parts.exceptions(review);
    }

    private static IllegalStateException missing(String what, ReviewId review) {
        return new IllegalStateException("Review " + review + " was decided and has no " + what + ".");
    }
}
