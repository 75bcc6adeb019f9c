package dev.vetted.controls;

import dev.vetted.controls.internal.OwnControlRecords;
import dev.vetted.controls.mapping.Soundness;
import dev.vetted.controls.register.ControlCode;
import dev.vetted.controls.register.ControlEntry;
import dev.vetted.controls.register.ControlStatus;
import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.policy.limits.ByTier;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.reports.Reports;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.Tier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings together what a mapping rests on: the confirmed report, our register, the policy and the tier. */
@Component
class MappingSources {

    private final Reports reports;
    private final ReviewedEngagements engagements;
    private final OwnControlRecords register;
    private final ReviewPolicies policies;
    private final Clock clock;

    MappingSources(
            Reports reports,
            ReviewedEngagements engagements,
            OwnControlRecords register,
            ReviewPolicies policies,
            Clock clock) {
        this.reports = reports;
        this.engagements = engagements;
        this.register = register;
        this.policies = policies;
        this.clock = clock;
    }

    Optional<AssuranceReport> report(ReviewId review) {
        return reports.confirmedOf(review);
    }

    Engagement engagement(ReviewId review) {
        return engagements.of(review);
    }

    /** Those of our controls that there are under these ids. */
    Map<ControlCode, ControlEntry> controls(Collection<ControlCode> codes) {
        return register.findByIdIn(codes.stream().map(ControlCode::value).toList()).stream()
                .map(it -> it.entry())
                .collect(Collectors.toMap(ControlEntry::code, it -> it));
    }

    /** @throws Refusal.Invalid when one of them is not in the register, or retired */
    void requireMappable(Collection<ControlCode> codes) {
        Map<ControlCode, ControlEntry> known = controls(codes);
        for (ControlCode code : codes) {
            ControlEntry control = known.get(code);
            if (control == null) {
                throw new Refusal.Invalid(
                        "There is no control %s in the register. Add it there first.".formatted(code));
            }
            if (control.status() == ControlStatus.RETIRED) {
                throw new Refusal.Invalid(
                        "Control %s is retired and answers for nothing. Map another.".formatted(code));
            }
        }
    }

    /** How controls are judged today, for the tier of the review; the strictest while there is no tier. */
    Soundness soundness(ReviewId review, Collection<ControlCode> codes) {
        Tier tier = engagement(review).tier().orElse(Tier.CRITICAL);
        return new Soundness(
                controls(codes), months(policy().policy().userControls().attest(), tier), today());
    }

    PolicyVersion policy() {
        return policies.current();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    Instant now() {
        return clock.instant();
    }

    private static int months(ByTier attest, Tier tier) {
        return switch (tier) {
            case CRITICAL -> attest.critical();
            case HIGH -> attest.high();
            case MEDIUM -> attest.medium();
            case LOW -> attest.low();
        };
    }
}
