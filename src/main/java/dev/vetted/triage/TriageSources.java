package dev.vetted.triage;

import dev.vetted.policy.ReviewPolicies;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.Reports;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.thirdparties.ReviewId;
import org.springframework.stereotype.Component;

/** Brings together what triage rests on: the confirmed report, and the scope of our use. */
@Component
class TriageSources {

    private final Reports reports;
    private final ScopeMappings mappings;
    private final ReviewPolicies policies;

    TriageSources(Reports reports, ScopeMappings mappings, ReviewPolicies policies) {
        this.reports = reports;
        this.mappings = mappings;
        this.policies = policies;
    }

    AssuranceReport report(ReviewId review) {
        return reports.confirmedOf(review)
                .orElseThrow(() ->
                        new IllegalStateException("Review " + review + " has no report with a confirmed reading."));
    }

    ScopeMapping scope(ReviewId review) {
        return mappings.get(review);
    }

    ReviewPolicy policy() {
        return policies.current().policy();
    }
}
