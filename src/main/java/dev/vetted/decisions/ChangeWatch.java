package dev.vetted.decisions;

import dev.vetted.audittrail.Audited;
import dev.vetted.decisions.internal.DecisionChain;
import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.shared.Refusal;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Looks at every change that is recorded, and marks the decisions that do not rest on what stands any more. It does so
 * at the end of the transaction of the change: both are there, or neither is.
 */
@Component
class ChangeWatch {

    private final DecisionChain chain;
    private final DecisionBasis basis;
    private final ReviewSources sources;
    private final ReviewPolicies policies;
    private final OutdatedMarks marks;

    ChangeWatch(
            DecisionChain chain,
            DecisionBasis basis,
            ReviewSources sources,
            ReviewPolicies policies,
            OutdatedMarks marks) {
        this.chain = chain;
        this.basis = basis;
        this.sources = sources;
        this.policies = policies;
        this.marks = marks;
    }

    /** Before the audit trail writes its entries, which is the last thing a transaction does. */
    @Order(0)
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void changed(Audited entry) {
        switch (entry.subject().kind()) {
            case "review" -> chain.holdingOfReview(entry.subject().id()).ifPresent(it -> compare(it, this::now));
            case "engagement" ->
                chain.holdingOfEngagement(entry.subject().id()).ifPresent(it -> compare(it, this::now));
            case "policy" -> {
                PolicyVersion policy = policies.current();
                compareAll(it -> it.basis().under(policy.number(), policy.hash()));
            }
            case "own control", "own controls" ->
                compareAll(it -> it.basis().answeredBy(sources.parts().controlsHash(it.review())));
            default -> {
                // Nothing that a decision rests on.
            }
        }
    }

    private void compareAll(Function<Decision, Basis> now) {
        chain.holding().forEach(decision -> compare(decision, now));
    }

    private void compare(Decision decision, Function<Decision, Basis> now) {
        marks.add(decision, reasons(decision, now));
    }

    private static List<String> reasons(Decision decision, Function<Decision, Basis> now) {
        try {
            return BasisChange.between(decision.basis(), now.apply(decision));
        } catch (Refusal.Conflicting missing) {
            return List.of("a part it rests on is not there any more: " + missing.getMessage());
        }
    }

    private Basis now(Decision decision) {
        return basis.of(decision.review());
    }
}
