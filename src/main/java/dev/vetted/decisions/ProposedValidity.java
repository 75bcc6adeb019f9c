package dev.vetted.decisions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when an approval is proposed to hold.
 *
 * @param until the earlier of what the policy allows and the last day before the report is a red flag by its age
 * @param latest what the policy allows by the tier
 * @param coverage what the reports and letters say of today, and that they end sooner than the approval would
 */
public record ProposedValidity(LocalDate until, LocalDate latest, String coverage) {

    static ProposedValidity of(LocalDate latest, Optional<LocalDate> redFlag, String coverage) {
        LocalDate until = redFlag.map(it -> it.minusDays(1))
                .filter(it -> it.isBefore(latest))
                .orElse(latest);
        return new ProposedValidity(until, latest, coverage);
    }
}
