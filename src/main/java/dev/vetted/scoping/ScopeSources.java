package dev.vetted.scoping;

import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.ReportId;
import dev.vetted.reports.Reports;
import dev.vetted.reports.reading.Reading;
import dev.vetted.scoping.internal.ScopeProposal;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Reviews;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Brings together what a proposal is made of: our use, the confirmed reading, and the providers we hold reports of. */
@Component
class ScopeSources {

    private final Engagements engagements;
    private final Reviews reviews;
    private final Reports reports;
    private final RegisteredProviders providers;
    private final ReviewPolicies policies;

    ScopeSources(
            Engagements engagements,
            Reviews reviews,
            Reports reports,
            RegisteredProviders providers,
            ReviewPolicies policies) {
        this.engagements = engagements;
        this.reviews = reviews;
        this.reports = reports;
        this.providers = providers;
        this.policies = policies;
    }

    PolicyVersion policy() {
        return policies.current();
    }

    ScopeProposal proposal(
            ReviewId review, ReportId id, RequiredAssurance required, ReviewPolicy policy, LocalDate today) {
        AssuranceReport report = reports.get(id);
        Reading reading = report.confirmed()
                .orElseThrow(() -> new IllegalStateException(
                        "Report " + id + " is " + report.status() + ": its reading was not confirmed."))
                .reading();
        return new ScopeProposal(
                engagements.get(reviews.get(review).engagement()),
                reading,
                required,
                providers.namedIn(reading),
                policy,
                today);
    }
}
