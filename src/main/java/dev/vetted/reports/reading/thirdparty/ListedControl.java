package dev.vetted.reports.reading.thirdparty;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.layout.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item of a list of expected controls. */
record ListedControl(
        @Nullable String id,
        @Nullable String group,
        String text,
        List<CriterionId> criteria,
        List<Line> lines,
        Basis basis) {

    /** The same item as one of a group. */
    ListedControl of(@Nullable String other) {
        return new ListedControl(id, other, text, criteria, lines, basis);
    }

    /** The same item in other words. */
    ListedControl saying(String other) {
        return new ListedControl(id, group, other, criteria, lines, basis);
    }

    /** The same item for other criteria. */
    ListedControl serving(List<CriterionId> others) {
        return new ListedControl(id, group, text, others, lines, basis);
    }
}
