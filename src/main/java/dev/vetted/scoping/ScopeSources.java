package dev.vetted.scoping;

import dev.vetted.policy.ReviewPolicies;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.ReportId;
import dev.vetted.reports.Reports;
import dev.vetted.scoping.internal.ScopeProposal;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Brings together what a proposal is made of: our use, and the confirmed reading. */
@Component
class ScopeSources {

    private final Engagements engagements;
    private final Reviews reviews;
    private final Reports reports;
    private final ReviewPolicies policies;
    private final Clock clock;

    ScopeSources(Engagements engagements, Reviews reviews, Reports reports, ReviewPolicies policies, Clock clock) {
        this.engagements = engagements;
        this.reviews = reviews;
        this.reports = reports;
        this.policies = policies;
        this.clock = clock;
    }

    ScopeProposal proposal(ReviewId review, ReportId id) {
        AssuranceReport report = reports.get(id);
        return new ScopeProposal(
                engagements.get(reviews.get(review).engagement()),
                report.confirmed()
                        .orElseThrow(() -> new IllegalStateException(
                                "Report " + id + " is " + report.status() + ": its reading was not confirmed."))
                        .reading(),
                policies.current().policy(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
