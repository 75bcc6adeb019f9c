package dev.vetted.decisions.internal;

import dev.vetted.thirdparties.Tier;
import java.time.LocalDate;

/** How long an approval may hold before the next review: a year for critical and high, two for medium, three for low. */
public final class ReviewCycle {

    private ReviewCycle() {}

    public static LocalDate nextReview(Tier tier, LocalDate decided) {
        return switch (tier) {
            case CRITICAL, HIGH -> decided.plusYears(1);
            case MEDIUM -> decided.plusYears(2);
            case LOW -> decided.plusYears(3);
        };
    }
}
