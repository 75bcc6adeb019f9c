package dev.vetted.decisions;

import dev.vetted.thirdparties.EngagementId;
import dev.vetted.thirdparties.ReviewId;
import java.util.List;

/** A decision was marked as outdated for the first time: its engagement has to be reviewed again. */
public record DecisionOutdated(DecisionId decision, ReviewId review, EngagementId engagement, List<String> reasons) {

    public DecisionOutdated {
        reasons = List.copyOf(reasons);
    }
}
