package dev.vetted.controls;

import dev.vetted.controls.mapping.UserControlCase;
import dev.vetted.controls.requests.RequestDays;
import dev.vetted.controls.requests.RequestDraft;
import dev.vetted.controls.requests.RequestDrafts;
import dev.vetted.policy.ReviewPolicy;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.thirdparties.Engagement;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.triage.ExceptionTriage;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings together what requests come from: scope gaps, dispositions of exceptions, and unmet user entity controls. */
@Component
class RequestSources {

    private final ScopeMappings scope;
    private final ExceptionTriage triage;
    private final UserEntityControls userControls;
    private final MappingSources sources;

    RequestSources(
            ScopeMappings scope, ExceptionTriage triage, UserEntityControls userControls, MappingSources sources) {
        this.scope = scope;
        this.triage = triage;
        this.userControls = userControls;
        this.sources = sources;
    }

    List<RequestDraft> drafts(ReviewId review) {
        Engagement engagement = sources.engagement(review);
        RequestDrafts drafts =
                new RequestDrafts(engagement.relationshipOwner(), engagement.thirdPartyName(), sources.today(), days());
        List<UserControlCase> cases = userControls.of(review).cases();
        List<RequestDraft> all = new ArrayList<>(
                drafts.ofGaps(scope.find(review).map(ScopeMapping::rows).orElse(List.of())));
        all.addAll(drafts.ofExceptions(triage.of(review)));
        all.addAll(drafts.ofUserControls(cases, sources.soundness(review, UserControlCases.controls(cases))));
        return all;
    }

    RequestDays days() {
        ReviewPolicy policy = sources.policy().policy();
        return RequestDays.of(policy.compensatingControls(), policy.userControls());
    }

    int policyVersion() {
        return sources.policy().number();
    }
}
