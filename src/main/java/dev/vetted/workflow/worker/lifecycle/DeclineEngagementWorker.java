package dev.vetted.workflow.worker.lifecycle;

import dev.vetted.shared.Actor;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.Engagements;
import dev.vetted.workflow.process.SharedVariables;
import dev.vetted.workflow.process.ThirdPartyLifecycle;
import dev.vetted.workflow.worker.Nothing;
import dev.vetted.workflow.worker.Required;
import dev.vetted.workflow.worker.Worker;
import org.springframework.stereotype.Component;

/** Declines an engagement whose review does not permit its use. */
@Component
class DeclineEngagementWorker implements Worker<DeclineEngagementWorker.Input, Nothing> {

    private static final Actor SELF = Actor.worker("declineEngagement");

    private final Engagements engagements;

    DeclineEngagementWorker(Engagements engagements) {
        this.engagements = engagements;
    }

    @Override
    public String jobType() {
        return ThirdPartyLifecycle.Jobs.DECLINE_ENGAGEMENT;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Nothing handle(Input input) {
        engagements.decline(EngagementId.of(input.engagementId()), SELF);
        return new Nothing();
    }

    /** What it needs. */
    public record Input(String engagementId) {
        public Input {
            Required.variable(SharedVariables.ENGAGEMENT_ID, engagementId);
        }
    }
}
