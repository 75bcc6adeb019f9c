package dev.vetted.decisions.internal;

import dev.vetted.decisions.Basis;
import dev.vetted.decisions.Draft;
import dev.vetted.decisions.SecondApproval;
import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.ReviewId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A decision before it has its place in the chain. */
public record NewDecision(
        ReviewId review,
        EngagementId engagement,
        Draft draft,
        Optional<LocalDate> validUntil,
        Basis basis,
        Set<String> preparers,
        String decidedBy,
        Optional<SecondApproval> secondApproval) {}
