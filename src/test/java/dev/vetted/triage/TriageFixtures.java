package dev.vetted.triage;

import dev.vetted.criteria.CriterionId;
import dev.vetted.reports.reading.Basis;
import dev.vetted.reports.reading.Reading.ReportedException;
import java.util.Arrays;

/** Exceptions as auditors report them. */
public final class TriageFixtures {

    private TriageFixtures() {}

    /** Two of 25 leavers kept their access too long. */
    public static ReportedException lateRemovals() {
        return exception(2, 25, "CC6.2");
    }

    public static ReportedException exception(Integer deviations, Integer sample, String... criteria) {
        return new ReportedException(
                "AC-1",
                Arrays.stream(criteria).map(CriterionId::of).toList(),
                "For some of the leavers tested, access was removed late.",
                deviations,
                sample,
                null,
                12,
                "For some of the leavers tested",
                Basis.EXCEPTION_COUNTED);
    }
}
