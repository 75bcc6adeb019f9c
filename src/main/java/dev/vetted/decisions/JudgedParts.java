package dev.vetted.decisions;

import dev.vetted.controls.UserEntityControls;
import dev.vetted.scoping.ScopeMapping;
import dev.vetted.scoping.ScopeMappings;
import dev.vetted.screening.Screening;
import dev.vetted.screening.Screenings;
import dev.vetted.shared.Refusal;
import dev.vetted.shared.Sha256;
import dev.vetted.thirdparties.ReviewId;
import dev.vetted.triage.ExceptionTriage;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was judged of a report: scope, rules, exceptions and our controls, each by a hash of how it stands. */
@Component
class JudgedParts {

    private final ScopeMappings mappings;
    private final Screenings screenings;
    private final ExceptionTriage triage;
    private final UserEntityControls controls;

    JudgedParts(ScopeMappings mappings, Screenings screenings, ExceptionTriage triage, UserEntityControls controls) {
        this.mappings = mappings;
        this.screenings = screenings;
        this.triage = triage;
        this.controls = controls;
    }

    ScopeMapping scope(ReviewId review) {
        return mappings.find(review)
                .orElseThrow(() -> new Refusal.Conflicting(
                        "The scope of review %s is not mapped yet. Confirm the reading first.".formatted(review)));
    }

    /** Empty before the report is screened. */
    Optional<Sha256> screeningHash(ReviewId review) {
        return screenings.find(review).map(Screening::hash);
    }

    Sha256 triageHash(ReviewId review) {
        return triage.hash(review);
    }

    Sha256 controlsHash(ReviewId review) {
        return controls.hash(review);
    }

    /** Who mapped, answered a rule, triaged or mapped controls of ours. */
    Set<String> preparers(ReviewId review) {
        Set<String> people = new HashSet<>(screenings.preparers(review));
        mappings.find(review).flatMap(ScopeMapping::confirmedBy).ifPresent(people::add);
        people.addAll(triage.preparers(review));
        people.addAll(controls.preparers(review));
        return people;
    }
}
