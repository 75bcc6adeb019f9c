package dev.vetted.decisions;

import dev.vetted.decisions.internal.RecommendationEntity;
import dev.vetted.decisions.internal.RecommendationRecords;
import dev.vetted.policy.PolicyVersion;
import dev.vetted.policy.ReviewPolicies;
import dev.vetted.policy.limits.ByTier;
import dev.vetted.reports.AssuranceReport;
import dev.vetted.shared.Refusal;
import dev.vetted.tasks.TaskInbox;
import dev.vetted.tasks.TaskKind;
import dev.vetted.thirdparties.ReviewId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What the decision of a review rests on, and who prepared it. */
@Component
class DecisionBasis {

    private final ReviewSources sources;
    private final RecommendationRecords recommendations;
    private final TaskInbox inbox;
    private final ReviewPolicies policies;
    private final Clock clock;

    DecisionBasis(
            ReviewSources sources,
            RecommendationRecords recommendations,
            TaskInbox inbox,
            ReviewPolicies policies,
            Clock clock) {
        this.sources = sources;
        this.recommendations = recommendations;
        this.inbox = inbox;
        this.policies = policies;
        this.clock = clock;
    }

    /** The hashes as they stand now. */
    Basis of(ReviewId review) {
        AssuranceReport report = sources.report(review);
        PolicyVersion policy = policies.current();
        return new Basis(
                report.document(),
                report.confirmedHash().orElseThrow(),
                sources.scope(review)
                        .hash()
                        .orElseThrow(() -> new Refusal.Conflicting(
                                "The scope of review %s is not confirmed yet.".formatted(review))),
                sources.triageHash(review),
                sources.tier(review),
                policy.number(),
                policy.hash());
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
        if (!recommendation.basis().equals(of(review))) {
            throw new Refusal.Conflicting(
                    "The recommendation is outdated: what it rests on has changed since %s. Return it."
                            .formatted(recommendation.recommendedAt()));
        }
        return recommendation;
    }

    /** Everyone who prepared any part of the review, also those whose recommendation was returned and written anew. */
    Set<String> preparers(ReviewId review) {
        Set<String> people = new TreeSet<>(sources.preparers(review));
        inbox.of(review.value()).stream()
                .filter(task -> task.kind() != TaskKind.APPROVE_DECISION)
                .forEach(task -> task.submittedBy().ifPresent(people::add));
        return people;
    }

    /** As given, or by the review cycle of the tier; none for a rejection. */
    Optional<LocalDate> validUntil(ReviewId review, Draft draft) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (draft.outcome() == DecisionOutcome.REJECTED) {
            return Optional.empty();
        }
        LocalDate latest = today.plusMonths(monthsToNextReview(review));
        LocalDate wanted = draft.validUntil().orElse(latest);
        if (!wanted.isAfter(today) || wanted.isAfter(latest)) {
            throw new Refusal.Invalid("The approval may hold until %s at the latest and has to end after %s; not %s."
                    .formatted(latest, today, wanted));
        }
        return Optional.of(wanted);
    }

    /** An approval holds until the next review of its tier. */
    private int monthsToNextReview(ReviewId review) {
        ByTier months = policies.current().policy().reviewCycle().next();
        return switch (sources.tier(review)) {
            case CRITICAL -> months.critical();
            case HIGH -> months.high();
            case MEDIUM -> months.medium();
            case LOW -> months.low();
        };
    }
}
