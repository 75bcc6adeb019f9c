package dev.vetted.triage.web.pages;

import dev.vetted.triage.FactorSource;
import dev.vetted.triage.RatedFactor;
import java.util.List;

/**
 * One factor of a rating as its page shows it.
 *
 * @param counts as "3" for a factor of the base and "+1" for one that adds
 */
record FactorLine(String name, String value, String counts, String why, List<FactorSource> sources) {

    static FactorLine of(RatedFactor rated) {
        return new FactorLine(
                rated.factor().label(),
                rated.value(),
                rated.factor().base() || rated.points() == 0 ? Integer.toString(rated.points()) : "+" + rated.points(),
                rated.why(),
                rated.sources());
    }
}
