package dev.vetted.coverage;

import dev.vetted.reports.ReportId;
import java.time.LocalDate;

/**
 * An accepted letter of the management on the time after a report. It is no assurance.
 *
 * @param from the first day it speaks of
 * @param to the last day it speaks of; how much of that counts says the review policy
 */
public record BridgeLetter(ReportId report, LocalDate from, LocalDate to) {

    public BridgeLetter {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A letter bridges to " + to + ", before it starts on " + from + ".");
        }
    }
}
