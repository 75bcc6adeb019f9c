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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which days the accepted reports and bridge letters of a third party speak for. */
@Component
public class Coverages {

    /** What is confirmed is accepted as soon as the process gets to it. */
    private static final Set<AssuranceReport.Status> COUNTED =
            EnumSet.of(AssuranceReport.Status.CONFIRMED, AssuranceReport.Status.ACCEPTED);

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
        return coverage(thirdParty, on, documentsOf(thirdParty), policies.current());
    }

    /**
     * The coverage as it stood at a moment, on the day of it: by the documents whose reading was confirmed until then, and
     * by the version of the policy that held.
     *
     * @throws Refusal.Unknown when there is no such third party or no such version
     */
    @Transactional(readOnly = true)
    public Coverage asOf(ThirdPartyId thirdParty, Instant moment, int policyVersion) {
        List<AssuranceReport> confirmed = reportsOf(thirdParty)
                .filter(report -> COUNTED.contains(report.status()))
                .filter(report -> report.confirmed()
                        .filter(it -> !it.confirmedAt().isAfter(moment))
                        .isPresent())
                .toList();
        return coverage(
                thirdParty,
                LocalDate.ofInstant(moment, ZoneOffset.UTC),
                AcceptedDocuments.of(confirmed),
                policies.version(policyVersion));
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
        return AcceptedDocuments.of(reportsOf(thirdParty)
                .filter(report -> report.status() == AssuranceReport.Status.ACCEPTED)
                .toList());
    }

    private Stream<AssuranceReport> reportsOf(ThirdPartyId thirdParty) {
        return engagements.of(thirdParty).stream()
                .flatMap(engagement -> reviews.of(engagement.id()).stream())
                .map(Review::id)
                .flatMap(review -> reports.of(review).stream());
    }

    private static Coverage coverage(
            ThirdPartyId thirdParty, LocalDate on, CoverageDocuments documents, PolicyVersion policy) {
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
}
