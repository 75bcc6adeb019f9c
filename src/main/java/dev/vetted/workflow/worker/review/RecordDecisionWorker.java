package dev.vetted.workflow.worker.review;

import dev.vetted.decisions.Decision;
import dev.vetted.decisions.DecisionOutcome;
import dev.vetted.decisions.Decisions;
import dev.vetted.shared.Actor;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.thirdparties.ReviewOutcome;
import dev.vetted.workflow.process.AssuranceReview;
import dev.vetted.workflow.worker.Required;
import dev.vetted.workflow.worker.Worker;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Concludes the review by the decision that was taken. */
@Component
class RecordDecisionWorker implements Worker<RecordDecisionWorker.Input, RecordDecisionWorker.Output> {

    private static final Actor SELF = Actor.worker("recordDecision");

    private final Decisions decisions;

    RecordDecisionWorker(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String jobType() {
        return AssuranceReview.Jobs.RECORD_DECISION;
    }

    @Override
    public Class<Input> inputType() {
        return Input.class;
    }

    @Override
    public Output handle(Input input) {
        Decision decision = decisions.record(ReviewId.of(input.reviewId()), SELF);
        return new Output(
                decision.id().toString(),
                decision.outcome().reviewOutcome(),
                deferredUntil(decision).orElse(null));
    }

    /** The first moment of the day until which a decision is deferred, in UTC. */
    private static Optional<String> deferredUntil(Decision decision) {
        return decision.validUntil()
                .filter(until -> decision.outcome() == DecisionOutcome.DEFERRED)
                .map(until -> until.atStartOfDay(ZoneOffset.UTC).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    /** What it needs. */
    public record Input(String reviewId) {
        public Input {
            Required.variable(AssuranceReview.Variables.REVIEW_ID, reviewId);
        }
    }

    /** What it adds. */
    public record Output(
            String decisionId,
            ReviewOutcome reviewOutcome,
            @Nullable String deferredUntil) {}
}
