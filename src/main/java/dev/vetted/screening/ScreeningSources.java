package dev.vetted.screening;

import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.screening.internal.Computed;
import dev.vetted.screening.rules.RuleEngine;
import dev.vetted.screening.subject.ScreeningSubject;
import dev.vetted.shared.Json;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.ReviewId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings together what a screening looks at, and has it judged. */
@Component
class ScreeningSources {

    private final HeldReports held;
    private final ScopeMappings mappings;
    private final ReviewPolicies policies;
    private final Clock clock;

    ScreeningSources(HeldReports held, ScopeMappings mappings, ReviewPolicies policies, Clock clock) {
        this.held = held;
        this.mappings = mappings;
        this.policies = policies;
        this.clock = clock;
    }

    Computed computed(ReviewId review) {
        AssuranceReport report = held.report(review);
        Engagement engagement = held.engagement(review);
        ScopeMapping scope = mappings.get(review);
        PolicyVersion version = policies.current();
        List<AssuranceReport> before = held.before(report, engagement.thirdParty());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ScreeningSubject subject = new ScreeningSubject(
                report.document(),
                HeldReports.reading(report),
                HeldReports.checked(report),
                engagement,
                scope,
                version.policy(),
                today,
                before.stream().map(HeldReports::earlier).toList(),
                held.letters(engagement.thirdParty()),
                held.portfolio(engagement, HeldReports.reading(report)));
        held.mark(report, engagement);
        return new Computed(
                basis(report, scope, version, subject, before),
                today,
                version.number(),
                version.hash(),
                RuleEngine.judge(subject));
    }

    ReviewPolicy policy(int version) {
        return policies.version(version).policy();
    }

    /** Of what a person or a policy may change; reports of others that come in later are compared in their own review. */
    private static Sha256 basis(
            AssuranceReport report,
            ScopeMapping scope,
            PolicyVersion version,
            ScreeningSubject subject,
            List<AssuranceReport> before) {
        List<Object> parts = new ArrayList<>();
        parts.add(report.confirmedHash());
        parts.add(scope.rows());
        parts.add(version.hash());
        parts.add(subject.engagement().use());
        parts.add(subject.engagement().tier());
        parts.add(subject.letters());
        before.forEach(it -> parts.add(it.confirmedHash()));
        return Sha256.of(Json.write(parts));
    }
}
