package dev.vetted.decisions.web.pages;

import dev.vetted.decisions.Decisions;
import dev.vetted.decisions.OutdatedDecisions;
import dev.vetted.thirdparties.ReviewId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was decided on a review so far, with what has changed since. */
@Component
class DecisionSheets {

    private final Decisions decisions;
    private final OutdatedDecisions outdated;

    DecisionSheets(Decisions decisions, OutdatedDecisions outdated) {
        this.decisions = decisions;
        this.outdated = outdated;
    }

    Optional<DecisionSheet> of(ReviewId review) {
        return decisions.find(review).map(it -> DecisionSheet.of(it, outdated.find(it.id())));
    }

    Optional<FirstApprovalSheet> firstApproval(ReviewId review) {
        return decisions.firstApproval(review).map(FirstApprovalSheet::of);
    }
}
