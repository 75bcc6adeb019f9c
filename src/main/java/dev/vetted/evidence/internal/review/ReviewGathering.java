package dev.vetted.evidence.internal.review;

import dev.vetted.controls.CompensatingControlRequests;
import dev.vetted.controls.UserEntityControls;
import dev.vetted.controls.requests.ControlRequest;
import dev.vetted.coverage.Coverages;
import dev.vetted.decisions.Decision;
import dev.vetted.evidence.workbook.ReviewEvidence;
import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.screening.Screenings;
import dev.vetted.thirdparties.ThirdPartyId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what the review made of the report. A review may lack any of it. */
@Component
public class ReviewGathering {

    private final Coverages coverages;
    private final Screenings screenings;
    private final UserEntityControls userControls;
    private final CompensatingControlRequests requests;
    private final ReviewPolicies policies;

    ReviewGathering(
            Coverages coverages,
            Screenings screenings,
            UserEntityControls userControls,
            CompensatingControlRequests requests,
            ReviewPolicies policies) {
        this.coverages = coverages;
        this.screenings = screenings;
        this.userControls = userControls;
        this.requests = requests;
        this.policies = policies;
    }

    public ReviewEvidence of(Decision decision, ThirdPartyId thirdParty, ScopeMapping scope) {
        Optional<PolicyVersion> policy = policies.versions().stream()
                .filter(it -> it.number() == decision.basis().policyVersion())
                .findFirst();
        return new ReviewEvidence(
                RequiredSection.of(scope),
                policy.map(it -> CoverageSection.of(coverages.asOf(thirdParty, decision.decidedAt(), it.number())))
                        .orElse(null),
                screenings
                        .find(decision.review())
                        .map(it -> ScreeningSection.of(it, decision))
                        .orElse(null),
                UserControlSection.of(userControls.of(decision.review()), decision.decidedAt()),
                RequestSection.of(asked(decision)),
                policy.map(PolicySection::of).orElse(null));
    }

    private List<ControlRequest> asked(Decision decision) {
        return requests.of(decision.review()).stream()
                .filter(it -> !it.openedAt().isAfter(decision.decidedAt()))
                .map(it -> it.asOf(decision.decidedAt()))
                .toList();
    }
}
