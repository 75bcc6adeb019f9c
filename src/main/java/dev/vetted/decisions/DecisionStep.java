package dev.vetted.decisions;

import java.util.Optional;

/** How far an approver brought a review. */
public sealed interface DecisionStep {

    /** The decision, when it is taken. */
    Optional<Decision> decision();

    /** The review is decided. */
    record Decided(Decision taken) implements DecisionStep {
        @Override
        public Optional<Decision> decision() {
            return Optional.of(taken);
        }
    }

    /** The approval is kept, and another approver has to agree. */
    record AwaitingSecond(FirstApproval first) implements DecisionStep {
        @Override
        public Optional<Decision> decision() {
            return Optional.empty();
        }
    }
}
