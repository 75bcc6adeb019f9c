package dev.vetted.decisions;

import dev.vetted.controls.UserEntityControls;
import dev.vetted.controls.mapping.ControlFinding;
import dev.vetted.policy.rules.RuleId;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.screening.Screening;
import dev.vetted.screening.Screenings;
import dev.vetted.screening.results.RuleVerdict;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.triage.Disposition;
import dev.vetted.triage.ExceptionCase;
import dev.vetted.triage.ExceptionTriage;
import dev.vetted.triage.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what stands against relying on the report of a review. What cannot be told counts as against. */
@Component
class FindingsOfReview {

    private static final RuleId QUALIFICATION_TOUCHES_USE = new RuleId("OP-02");

    private final ReviewSources sources;
    private final Screenings screenings;
    private final ExceptionTriage triage;
    private final UserEntityControls controls;

    FindingsOfReview(
            ReviewSources sources, Screenings screenings, ExceptionTriage triage, UserEntityControls controls) {
        this.sources = sources;
        this.screenings = screenings;
        this.triage = triage;
        this.controls = controls;
    }

    ReviewFindings of(ReviewId review) {
        Opinion opinion = sources.report(review)
                .confirmed()
                .orElseThrow()
                .reading()
                .opinion()
                .value();
        Screening screening = screenings.of(review);
        return new ReviewFindings(
                opinion,
                touchesUse(opinion, screening),
                blockers(screening).size(),
                worst(triage.of(review)),
                sources.parts().scope(review).gaps(),
                unowned(review));
    }

    /** Rules that block the report and failed or cannot be told, in whichever of the two scores they count. */
    static Set<RuleId> blockers(Screening screening) {
        Set<RuleId> blocking = new HashSet<>(screening.scores().reliability().blockedBy());
        blocking.addAll(screening.scores().fit().blockedBy());
        return blocking;
    }

    private static boolean touchesUse(@Nullable Opinion opinion, Screening screening) {
        return opinion != Opinion.UNQUALIFIED && screening.verdict(QUALIFICATION_TOUCHES_USE) != RuleVerdict.PASS;
    }

    private static @Nullable Severity worst(List<ExceptionCase> cases) {
        Severity worst = Severity.NONE;
        for (ExceptionCase found : cases) {
            Optional<Severity> counts = counting(found);
            if (counts.isEmpty()) {
                return null;
            }
            worst = counts.get().compareTo(worst) > 0 ? counts.get() : worst;
        }
        return worst;
    }

    /** One without effect on our use does not count, unless our use leans on it: then it never counts less than low. */
    private static Optional<Severity> counting(ExceptionCase found) {
        boolean without =
                found.disposition().filter(Disposition.NO_EFFECT::equals).isPresent();
        return without ? found.rating().map(it -> it.relevance() > 0 ? Severity.LOW : Severity.NONE) : found.severity();
    }

    private int unowned(ReviewId review) {
        return (int) controls.findings(review).stream()
                .map(ControlFinding::cuec)
                .distinct()
                .count();
    }
}
