package dev.vetted.decisions;

import dev.vetted.decisions.internal.RecommendationEntity;
import dev.vetted.decisions.internal.RecommendationRecords;
import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What the decision of a review rests on, and who prepared it. */
@Component
class DecisionBasis {

    private final ReviewSources sources;
    private final RecommendationRecords recommendations;
    private final RiskAssessments risks;
    private final TaskInbox inbox;
    private final ReviewPolicies policies;

    DecisionBasis(
            ReviewSources sources,
            RecommendationRecords recommendations,
            RiskAssessments risks,
            TaskInbox inbox,
            ReviewPolicies policies) {
        this.sources = sources;
        this.recommendations = recommendations;
        this.risks = risks;
        this.inbox = inbox;
        this.policies = policies;
    }

    /** What stands now; parts that a review has not come to yet are empty. */
    Basis of(ReviewId review) {
        AssuranceReport report = sources.report(review);
        PolicyVersion policy = policies.current();
        return new Basis(
                report.document(),
                report.confirmedHash().orElseThrow(),
                sources.parts()
                        .scope(review)
                        .hash()
                        .orElseThrow(() -> new Refusal.Conflicting(
                                "The scope of review %s is not confirmed yet.".formatted(review))),
                sources.parts().screeningHash(review),
                sources.parts().triageHash(review),
                Optional.of(sources.parts().controlsHash(review)),
                sources.tier(review),
                risks.find(review).map(RiskAssessment::residualRisk),
                policy.number(),
                policy.hash());
    }

    /**
     * What stands now, with all its parts: nothing is recommended or decided on less.
     *
     * @throws Refusal.Conflicting when a part is missing
     */
    Basis complete(ReviewId review) {
        Basis basis = of(review);
        if (basis.screening().isEmpty()) {
            throw new Refusal.Conflicting("The report of review %s is not screened yet.".formatted(review));
        }
        if (basis.residualRisk().isEmpty()) {
            throw new Refusal.Conflicting("The residual risk of review %s is not determined yet.".formatted(review));
        }
        return basis;
    }

    /**
     * The recommendation that a decision may be taken on.
     *
     * @throws Refusal.Conflicting when there is none, or it rests on facts that have changed
     */
    Recommendation currentRecommendation(ReviewId review) {
        Recommendation recommendation = recommendations
                .findById(review.toString())
                .map(RecommendationEntity::view)
                .filter(it -> it.returnedBy().isEmpty())
                .orElseThrow(() ->
                        new Refusal.Conflicting("Review %s has no recommendation to decide on yet.".formatted(review)));
        Basis now = complete(review);
        if (!recommendation.basis().equals(now)) {
            throw new Refusal.Conflicting("The recommendation is outdated: since %s, %s. Return it."
                    .formatted(recommendation.recommendedAt(), changes(recommendation.basis(), now)));
        }
        return recommendation;
    }

    /** A recommendation made before a part of the basis was kept differs by that alone. */
    private static String changes(Basis then, Basis now) {
        List<String> changes = BasisChange.between(then, now);
        return changes.isEmpty() ? "parts that it has to rest on came in" : String.join(", ", changes);
    }

    /** Everyone who prepared any part of the review, also those whose recommendation was returned and written anew. */
    Set<String> preparers(ReviewId review) {
        Set<String> people = new TreeSet<>(sources.preparers(review));
        inbox.of(review.value()).stream()
                .filter(task -> task.kind() != TaskKind.APPROVE_DECISION && task.kind() != TaskKind.APPROVE_AGAIN)
                .forEach(task -> task.submittedBy().ifPresent(people::add));
        return people;
    }
}
