package dev.vetted.scoping.internal;

import dev.vetted.coverage.ReportPeriod;
import java.util.List;

/**
 * A third party of ours whose name is like that of a subservice organization.
 *
 * @param reports its accepted reports on controls tested over a period
 */
public record Provider(String name, List<ReportPeriod> reports) {

    public Provider {
        reports = List.copyOf(reports);
    }
}
