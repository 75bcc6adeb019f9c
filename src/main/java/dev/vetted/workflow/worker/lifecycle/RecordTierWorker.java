package dev.vetted.workflow.worker.lifecycle;

import dev.vetted.shared.Actor;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.thirdparties.Tier;
import dev.vetted.workflow.process.SharedVariables;
import dev.vetted.workflow.process.ThirdPartyLifecycle;
import dev.vetted.workflow.worker.Nothing;
import dev.vetted.workflow.worker.Required;
import dev.vetted.workflow.worker.Worker;
import org.springframework.stereotype.Component;

/** Notes the tier that the decision table gave. */
@Component
class RecordTierWorker implements Worker<RecordTierWorker.Input, Nothing> {

    private static final Actor SELF = Actor.worker("recordTier");

    private final Engagements engagements;

    RecordTierWorker(Engagements engagements) {
        this.engagements = engagements;
    }

    @Override
    public String jobType() {
        return ThirdPartyLifecycle.Jobs.RECORD_TIER;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Nothing handle(Input input) {
        engagements.noteTier(
                EngagementId.of(input.engagementId()), Tier.valueOf(input.tier()), input.tierReason(), SELF);
        return new Nothing();
    }

    /** What it needs. */
    public record Input(String engagementId, String tier, String tierReason) {
        public Input {
            Required.variable(SharedVariables.ENGAGEMENT_ID, engagementId);
            Required.variable(SharedVariables.TIER, tier);
            Required.variable(ThirdPartyLifecycle.Variables.TIER_REASON, tierReason);
        }
    }
}
