package dev.vetted.coverage;

import dev.vetted.coverage.internal.AcceptedDocuments;
import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.Reports;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.Review;
import dev.vetted.thirdparties.Reviews;
import dev.vetted.thirdparties.ThirdPartyId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which days the accepted reports and bridge letters of a third party speak for. */
@Component
public class Coverages {

    private final Engagements engagements;
    private final Reviews reviews;
    private final Reports reports;
    private final ReviewPolicies policies;
    private final Clock clock;

    Coverages(Engagements engagements, Reviews reviews, Reports reports, ReviewPolicies policies, Clock clock) {
        this.engagements = engagements;
        this.reviews = reviews;
        this.reports = reports;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * The coverage on a day, by the documents accepted until now and the policy that holds now.
     *
     * @throws Refusal.Unknown when there is no such third party
     */
    @Transactional(readOnly = true)
    public Coverage of(ThirdPartyId thirdParty, LocalDate on) {
        PolicyVersion policy = policies.current();
        CoverageDocuments documents = documentsOf(thirdParty);
        return Coverage.of(
                thirdParty,
                on,
                policy.number(),
                documents,
                new CoverageTimeline(
                        documents.reports(),
                        documents.letters(),
                        policy.policy().report()));
    }

    /** The coverage today. */
    @Transactional(readOnly = true)
    public Coverage today(ThirdPartyId thirdParty) {
        return of(thirdParty, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /**
     * The accepted documents of all reviews of a third party, each file once.
     *
     * @throws Refusal.Unknown when there is no such third party
     */
    @Transactional(readOnly = true)
    public CoverageDocuments documentsOf(ThirdPartyId thirdParty) {
        List<AssuranceReport> accepted = engagements.of(thirdParty).stream()
                .flatMap(engagement -> reviews.of(engagement.id()).stream())
                .map(Review::id)
                .flatMap(review -> reports.of(review).stream())
                .filter(report -> report.status() == AssuranceReport.Status.ACCEPTED)
                .toList();
        return AcceptedDocuments.of(accepted);
    }
}
