package dev.vetted.decisions;

import dev.vetted.audittrail.AuditSubject;
import dev.vetted.audittrail.AuditTrail;
import dev.vetted.decisions.internal.DecisionChain;
import dev.vetted.decisions.internal.NewDecision;
import dev.vetted.tasks.Member;
import dev.vetted.thirdparties.ReviewId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Appends a decision with everybody who prepared it, and records who took it. */
@Component
class DecisionWriter {

    private final DecisionChain chain;
    private final DecisionBasis basis;
    private final ReviewSources sources;
    private final AuditTrail audit;

    DecisionWriter(DecisionChain chain, DecisionBasis basis, ReviewSources sources, AuditTrail audit) {
        this.chain = chain;
        this.basis = basis;
        this.sources = sources;
        this.audit = audit;
    }

    /** What one person decides. */
    Decision write(ReviewId review, Draft draft, Basis restsOn, Member member) {
        return append(review, draft, restsOn, member.name(), Optional.empty(), member);
    }

    /** What two agree on. */
    Decision write(FirstApproval first, SecondApproval second, Member member) {
        return append(first.review(), first.draft(), first.basis(), first.approvedBy(), Optional.of(second), member);
    }

    private Decision append(
            ReviewId review,
            Draft draft,
            Basis restsOn,
            String decidedBy,
            Optional<SecondApproval> second,
            Member member) {
        Decision decision = chain.append(new NewDecision(
                review,
                sources.engagement(review),
                draft,
                draft.validUntil(),
                restsOn,
                basis.preparers(review),
                decidedBy,
                second));
        audit.record(
                member.actor(),
                "review decided",
                new AuditSubject("review", review.toString()),
                Map.of(
                        "decision", decision.id().toString(),
                        "outcome", decision.outcome().name(),
                        "approvedBy", String.join(", ", decision.approvedBy()),
                        "hash", decision.hash().hex()));
        return decision;
    }
}
