package dev.vetted.decisions;

import dev.vetted.policy.ReviewPolicies;
import dev.vetted.policy.limits.ByTier;
import dev.vetted.shared.Refusal;
import dev.vetted.thirdparties.ReviewId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Until when a decision may hold, and until when it is proposed to. */
@Component
class Validity {

    private static final int MOST_DEFERRED_MONTHS = 12;

    private final ReviewSources sources;
    private final ReviewPolicies policies;
    private final Clock clock;

    Validity(ReviewSources sources, ReviewPolicies policies, Clock clock) {
        this.sources = sources;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * As given, or for an approval by the review cycle of the tier; none for a rejection.
     *
     * @throws Refusal.Invalid when it is to hold longer than the policy allows, or has ended
     */
    Optional<LocalDate> until(ReviewId review, Draft draft) {
        if (draft.outcome() == DecisionOutcome.REJECTED) {
            return Optional.empty();
        }
        boolean deferred = draft.outcome() == DecisionOutcome.DEFERRED;
        LocalDate latest = deferred ? latestDeferral(review) : latest(review);
        LocalDate wanted = draft.validUntil().orElse(latest);
        if (!wanted.isAfter(today()) || wanted.isAfter(latest)) {
            throw new Refusal.Invalid("The %s may hold until %s at the latest and has to end after %s; not %s."
                    .formatted(deferred ? "deferral" : "approval", latest, today(), wanted));
        }
        return Optional.of(wanted);
    }

    /** An approval holds until the next review of its tier. */
    LocalDate latest(ReviewId review) {
        ByTier months = policies.current().policy().reviewCycle().next();
        return today().plusMonths(
                        switch (sources.tier(review)) {
                            case CRITICAL -> months.critical();
                            case HIGH -> months.high();
                            case MEDIUM -> months.medium();
                            case LOW -> months.low();
                        });
    }

    private LocalDate latestDeferral(ReviewId review) {
        LocalDate year = today().plusMonths(MOST_DEFERRED_MONTHS);
        LocalDate cycle = latest(review);
        return cycle.isBefore(year) ? cycle : year;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
