package dev.vetted.coverage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a third party stands on one day.
 *
 * @param last end of the period of the report that covers the day, or else of the last one before it
 */
public record Standing(CoverageState state, ReportAge age, Wanted wanted, Optional<LocalDate> last) {

    /** Whether something is different that somebody has to know of. */
    boolean differsFrom(Standing other) {
        return state != other.state || age != other.age || wanted != other.wanted;
    }
}
